import { z } from 'zod';
import { sectionNames } from '../forms/assessment-sections';
import { narrative } from '../forms/fields';
import { textKinds } from '../policies/text-kinds';
import { stages } from '../stages';
import { problemsOf } from '../testing/problems';
import { contextNames } from './act-context';
import { type ActForm, actActions, hashesOf, requestOf, wordsOf } from './acts';

const act: ActForm = {
  path: 'record-visit',
  summary: 'A visit',
  action: 'visit',
  codes: z.strictObject({ seen: z.boolean() }),
  text: z.strictObject({ account: narrative('What was seen'), plan: narrative('What follows').optional() }),
};

describe('an act’s request', () => {
  it('is its codes, flat, and its words', () => {
    expect(problemsOf(requestOf(act), { seen: true, text: { account: 'Synthetic.' } })).toEqual([]);
    expect(problemsOf(requestOf(act), { seen: true })).toEqual(['text']);
    expect(problemsOf(requestOf(act), { seen: true, text: { account: 'Synthetic.' }, by: 'me' })).toEqual(['']);
  });
  it('needs no words when none are asked for', () => {
    const { text: _, ...wordless } = act;
    expect(problemsOf(requestOf(wordless), { seen: true })).toEqual([]);
    const optional = { ...act, text: z.strictObject({ account: narrative('What was seen').optional() }) };
    expect(problemsOf(requestOf(optional), { seen: true })).toEqual([]);
  });
  it('says when it happened, unless it signs a text that lies before the signer', () => {
    const at = '2013-03-04T10:00:00Z';
    expect(problemsOf(requestOf(act), { seen: true, at, text: { account: 'Synthetic.' } })).toEqual([]);
    const signing = { ...act, codes: z.strictObject({ textHash: z.string() }) };
    expect(problemsOf(requestOf(signing), { textHash: 'a', at, text: { account: 'Synthetic.' } })).toEqual(['']);
  });
  it('of a joint meeting names the other children’s journeys', () => {
    const alsoFor = ['5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001'];
    const body = { seen: true, text: { account: 'Synthetic.' }, alsoFor };
    expect(problemsOf(requestOf({ ...act, joint: true }), body)).toEqual([]);
    expect(problemsOf(requestOf(act), body)).toEqual(['']);
  });
  it('is bound by one hash of all words, unless it says which hash covers what', () => {
    expect(hashesOf(act)).toEqual({ textHash: ['account', 'plan'] });
    expect(hashesOf({ ...act, hashes: { planHash: ['plan'] } })).toEqual({ planHash: ['plan'] });
  });
});

it('checks texts of every kind that a council may switch on and off', () => {
  const checked = Object.values(stages).flatMap(({ acts }) => Object.values(acts).map(({ advised }) => advised?.text));
  expect(new Set(checked.filter((kind) => kind !== undefined))).toEqual(new Set(textKinds));
});

describe.each(Object.values(stages))('the acts of $kind', ({ acts, commands }) => {
  const forms = Object.values(acts);
  it('are those that people may send', () => expect(Object.keys(acts)).toEqual(commands));
  it('have each a route of their own', () => {
    const paths = forms.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^[a-z][a-z-]+$/);
  });
  it('ask for known rights and known context, and hash words that they have', () => {
    for (const form of forms) {
      expect(actActions).toContain(form.action);
      for (const name of form.context ?? []) expect(contextNames).toContain(name);
      const words = Object.keys(wordsOf(form)?.shape ?? {});
      expect(words).toEqual(expect.arrayContaining(Object.values(hashesOf(form)).flat()));
      expect(Object.values(hashesOf(form)).flat()).toHaveLength(words.length);
    }
  });
  it('are checked for plain English in words that they hand in', () => {
    for (const { advised, document, ...form } of forms) {
      const words = document ? sectionNames : (hashesOf(form).textHash ?? []);
      if (advised) expect(words).toEqual(expect.arrayContaining([...(advised.forFamily ?? [])]));
      if (advised) expect(words).not.toHaveLength(0);
    }
  });
});
