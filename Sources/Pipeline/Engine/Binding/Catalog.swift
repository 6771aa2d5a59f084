package import PipelineKit

/// Every plugin that a pipeline file may name.
package struct Catalog: Sendable {
    /// The stages, in the order in which a night usually has them.
    package let stages: [any Stage.Type]
    /// The channels that `ingest` reads.
    package let channels: [any Channel.Type]
    /// The kinds of suppliers.
    package let suppliers: [any Supplier.Type]

    /// Creates a catalog.
    package init(
        stages: [any Stage.Type],
        channels: [any Channel.Type],
        suppliers: [any Supplier.Type]
    ) {
        self.stages = stages
        self.channels = channels
        self.suppliers = suppliers
    }
}
