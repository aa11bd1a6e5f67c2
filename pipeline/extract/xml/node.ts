/** An element held whole: properties of a paragraph, a table of styles. */
export class XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[] = [];
  text = '';

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.attributes = attributes;
  }

  append(child: XmlNode): XmlNode {
    this.children.push(child);
    return child;
  }

  child(name: string): XmlNode | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The element behind a path of names. */
  find(...path: readonly string[]): XmlNode | undefined {
    let node: XmlNode | undefined = this;
    for (const name of path) node = node?.child(name);
    return node;
  }

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }
}
