import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { takesRecursiveInput } from './recursive-input.ts';

const schema = buildSchema(`
  input Name { contains: String }
  input Filter { name: Name, and: [Filter!] }
  input Question { title: Name, again: Name, where: Filter }
  type Query { list(name: Name, filter: Filter, question: Question): String }
`);

describe('an operation takes recursive input', () => {
  test.each([
    ['query ($filter: Filter) { list(filter: $filter) }', true],
    ['query ($filter: Filter!) { list(filter: $filter) }', true],
    ['query ($question: Question) { list(question: $question) }', true],
    ['query ($name: Name) { list(name: $name) }', false],
    ['{ list(filter: { and: [{ name: { contains: "a" } }] }) }', false],
  ])('%s: %s', (text, expected) => {
    const operation = getOperationAST(parse(text));
    expect(operation && takesRecursiveInput(schema, operation)).toBe(expected);
  });
});
