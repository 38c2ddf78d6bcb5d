import { at, childrenOf, type Element, everything } from './xml.ts';

/**
 * What of a document is not as a schema has it: elements and attributes that it does not know, required attributes that
 * are missing, text where none is allowed. Of XML Schema this reads global elements with references to others, in any
 * number and order, and attributes.
 */
export function xsdFaults(schema: Element, root: Element, start: string): string[] {
  const known = new Map(childrenOf(schema, 'xs:element').map((rule) => [rule.attributes.name ?? '', rule]));
  const wrong = root.name === start ? [] : [`the root is ${root.name}`];
  return [...wrong, ...everything(root).flatMap((element) => faults(element, known.get(element.name)))];
}

function faults(element: Element, rule: Element | undefined): string[] {
  const { name, attributes } = element;
  if (rule === undefined) return [`unknown element ${name}`];
  const type = at(rule, 'xs:complexType');
  const allowed = childrenOf(type, 'xs:attribute').map((attribute) => attribute.attributes);
  const names = allowed.map((attribute) => attribute.name);
  const inside = type ? everything(type).filter((part) => part.name === 'xs:element') : [];
  const refs = inside.map((part) => part.attributes.ref);
  const mayHoldText = type === undefined || type.attributes.mixed === 'true';
  const text = element.children.filter((child) => typeof child === 'string').join('');
  return [
    ...Object.keys(attributes)
      .filter((key) => !names.includes(key))
      .map((key) => `${name} has an attribute ${key}`),
    ...allowed
      .filter((attribute) => attribute.use === 'required' && !((attribute.name ?? '') in attributes))
      .map((attribute) => `${name} has no ${attribute.name}`),
    ...childrenOf(element)
      .filter((child) => !refs.includes(child.name))
      .map((child) => `${name} holds ${child.name}`),
    ...(text.trim() !== '' && !mayHoldText ? [`${name} holds text`] : []),
  ];
}
