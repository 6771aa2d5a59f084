/// An element with all that is in it, and what is in it is again such trees.
package struct XMLTree: Sendable {
    /// The name as it was written, with its prefix.
    package let name: String
    /// The attributes in their order, namespaces among them.
    package let attributes: [(name: String, value: String)]
    /// The elements directly below, in their order.
    package let children: [XMLTree]
    /// The element's own text, without that of the elements below, and with every blank.
    package let text: String
    /// The line on which the tag begins, counted from one.
    package let line: Int
    /// The Unicode scalar of that line with which the tag begins, counted from one.
    package let column: Int

    /// How deep elements may be nested.
    package static let depthLimit = 100
    /// How many attributes an element may have.
    package static let attributeLimit = 100
    /// How many elements a document may have.
    package static let elementLimit = 1_000_000
    /// How many bytes a document may have.
    package static let sizeLimit = 64 << 20

    /// The first element of that name directly below.
    package subscript(name: String) -> XMLTree? { children.first { $0.name == name } }

    /// The elements of that name directly below.
    package func all(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }

    /// The value of an attribute; `nil` where the element has none of that name.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The element behind a path of names, of which each means the first of its name.
    package func at(_ path: [String]) -> XMLTree? {
        var tree: XMLTree? = self
        for name in path { tree = tree?[name] }
        return tree
    }
}
