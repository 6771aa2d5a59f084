/// Paths of keys, all of which are looked up in one walk through a value.
package struct JSONPaths: Sendable {
    /// A key on the way; its children and its next sibling are places in ``steps``, or -1.
    private struct Step {
        let key: Range<Int>
        var child = -1
        var next = -1
    }

    /// The keys of all paths as a tree below the first step, and the keys' bytes.
    private var steps: [Step] = [Step(key: 0..<0)]
    private var keys: [UInt8] = []
    /// The last step of each path.
    private var ends: [Int] = []

    /// Prepares paths.
    package init(_ paths: [[[UInt8]]]) {
        for path in paths {
            var step = 0
            for key in path { step = child(of: step, named: key) }
            ends.append(step)
        }
    }

    private mutating func child(of parent: Int, named key: [UInt8]) -> Int {
        var at = steps[parent].child
        while at >= 0 {
            if keys[steps[at].key].elementsEqual(key) { return at }
            at = steps[at].next
        }
        let start = keys.count
        keys += key
        steps.append(Step(key: start..<keys.count, next: steps[parent].child))
        steps[parent].child = steps.count - 1
        return steps.count - 1
    }

    /// The value behind each path, in the order of the paths.
    package func values(in node: JSONNode) -> JSONValues {
        var found = [Int32](repeating: -1, count: steps.count)
        found[0] = Int32(node.index)
        walk(node.tree.nodes, node.tree.bytes, node.index, from: 0, &found)
        return JSONValues(tree: node.tree, found: found, ends: ends)
    }

    private func walk(
        _ list: [JSONTree.Node],
        _ bytes: [UInt8],
        _ index: Int,
        from step: Int,
        _ found: inout [Int32]
    ) {
        let nodes = list.span
        guard nodes[index].kind == .object else { return }
        let end = Int(nodes[index].next)
        var at = index + 1
        while at < end {
            let value = at + 1
            let wanted = place(of: nodes[at], in: bytes, among: steps[step].child)
            // Of a key that an object has twice, the first one counts.
            if wanted >= 0, found[wanted] < 0 {
                found[wanted] = Int32(value)
                if steps[wanted].child >= 0 { walk(list, bytes, value, from: wanted, &found) }
            }
            at = Int(nodes[value].next)
        }
    }

    /// The step whose key this is, or -1.
    private func place(of name: JSONTree.Node, in array: [UInt8], among first: Int) -> Int {
        guard name.kind == .text else {
            let key = JSONText.unescaped(array[Int(name.start)..<Int(name.end)])
            var at = first
            while at >= 0, !keys[steps[at].key].elementsEqual(key) { at = steps[at].next }
            return at
        }
        let steps = steps.span
        let keys = keys.span
        let bytes = array.span
        let (start, length) = (Int(name.start), Int(name.end - name.start))
        var at = first
        next: while at >= 0 {
            let key = steps[at].key
            guard key.count == length else {
                at = steps[at].next
                continue
            }
            for offset in 0..<length
            where keys[key.lowerBound + offset] != bytes[start + offset] {
                at = steps[at].next
                continue next
            }
            return at
        }
        return -1
    }
}

/// What stands behind some paths of one value.
package struct JSONValues: Sendable {
    private let tree: JSONTree
    private let found: [Int32]
    private let ends: [Int]

    init(tree: JSONTree, found: [Int32], ends: [Int]) {
        (self.tree, self.found, self.ends) = (tree, found, ends)
    }

    /// The value behind a path by its number, or `nil` where there is none.
    package subscript(path: Int) -> JSONNode? {
        let index = Int(found[ends[path]])
        return index < 0 ? nil : JSONNode(tree: tree, index: index)
    }
}
