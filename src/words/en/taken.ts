/** Kinds of private things, as the name of one that was taken out. */
export const KIND_WORDS = {
  email: 'e-mail address',
  id: 'id',
  tenant: 'tenant name',
  host: 'host name',
  ip: 'IP address',
  url: 'address',
  time: 'time',
  token: 'token',
  secret: 'secret',
  device: 'device name',
  user: 'user name',
  phone: 'telephone number',
  name: 'name',
  number: 'number',
  word: 'word',
} satisfies Record<string, string>;
