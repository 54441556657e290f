import { expect, test } from '@playwright/test';
import { found } from '../../../fixtures/fixture-words.ts';

const languageOf = (question: string) => found(question).question.reading.language;

test('a word of one language only tells it, with words of the site beside it', () => {
  expect(languageOf('bucket ist verschwunden')).toBe('de');
  expect(languageOf('mot de passe perdu')).toBe('fr');
  expect(languageOf('contraseña del bucket')).toBe('es');
  expect(languageOf('zgubione hasło')).toBe('pl');
  expect(languageOf('cópia de segurança')).toBe('pt');
});

test('what the site’s language knows is no sign of another', () => {
  for (const question of [
    'printer tape',
    'the backup is lost',
    'os backup',
    'sa password',
    'per bucket',
    'password',
    'zzyzxq',
    '12',
  ])
    expect([question, languageOf(question)]).toEqual([question, undefined]);
});

test('a letter that a language lacks speaks against it', () => {
  expect(languageOf('senha perdida não')).toBe('pt');
  expect(languageOf('größe')).toBeUndefined();
});

test('a script that one language has tells it, and one of many languages does not', () => {
  expect(languageOf('密码错误')).toBe('zh');
  expect(languageOf('パスワード')).toBe('ja');
  expect(languageOf('비밀번호')).toBe('ko');
  expect(languageOf('κωδικός')).toBe('el');
  expect(languageOf('סיסמה')).toBe('he');
  expect(languageOf('كلمة المرور')).toBe('ar');
  expect(languageOf('учётная запись закрыта')).toBe('ru');
  expect(languageOf('обліковий запис є')).toBe('uk');
  expect(languageOf('парола')).toBeUndefined();
});
