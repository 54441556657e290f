import { expect, test } from '@playwright/test';
import { statusesIn } from '../../../../src/search/text/statuses.ts';

/** As servers, clients and tools print it. */
const SPELT = [
  'Response status code does not indicate success: 503 (Service Unavailable).',
  'The remote server returned an error: (503) Server Unavailable.\nHTTP/1.1 503',
  'HTTP/2 503',
  "Server error '503 Service Unavailable' for url 'https://crane.example/v1/trays'",
  '{"statusCode":503,"message":null}',
  'status_code: 503',
  'Status: 503 (ServiceUnavailable)',
  'Request failed with status code 503',
  'the crane returned 503 after five tries',
  'POST https://crane.example/trays -> 503',
  'HTTP Error 503',
  '503 service unavailable',
];
for (const text of SPELT)
  test(`a status is read as a code: ${text}`, () => {
    expect(statusesIn(text)).toEqual(['HTTP 503']);
  });

const OTHERS = [
  'Crane 503 is closed',
  'returned 5030 trays',
  'TRAYS500301 was refused',
  'see page 404 of the manual',
  '550 5.7.520 Access denied',
  '192.0.2.503',
  'status 203',
];
for (const text of OTHERS)
  test(`a number of something else is no status: ${text}`, () => {
    expect(statusesIn(text)).toEqual([]);
  });

test('a log with many statuses is about none of them', () => {
  expect(statusesIn('HTTP 401 and HTTP 503')).toEqual(['HTTP 401', 'HTTP 503']);
  expect(statusesIn('HTTP 401, HTTP 403, HTTP 503')).toEqual([]);
});
