import { expect, it } from 'vitest';
import { explanation } from '../../pipeline/commands/explanation.ts';
import { agreementText } from '../support/agreement-text.ts';
import { artifactsOf } from '../support/artifacts.ts';

it('shows outline, notes, pages and account of a document', async () => {
  const page = explanation((await artifactsOf(agreementText())).agreement);
  expect(page).toMatch(/^ {2}ARTICLE 2 HOURS/m);
  expect(page).toMatch(/^ {4}2\.1 The workday/m);
  expect(page).toMatch(/^PAGES\n {2}all {2}text-layer/m);
  expect(page).toMatch(/^NOTES \(\d+\)/m);
  const [, accounted, characters] = /^ACCOUNT {2}(\d+) of (\d+) characters/m.exec(page)!;
  expect(accounted).toBe(characters);
});
