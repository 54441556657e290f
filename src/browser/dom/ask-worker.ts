/**
 * What a service worker answers through the port that comes along with a question. `send` hands the port over and returns whether there is
 * a worker to hear it; undefined where there is none, or where it says nothing within so many milliseconds.
 */
export async function askWorker(send: (ports: Transferable[]) => boolean, patience: number): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, patience);
  });
  const value = send([port2]) ? await answer : undefined;
  port1.close();
  return value;
}
