import ArchiveStage
import DedupeStage
import ExportStage
import IngestStage
import PipelineEngine
import PipelineKit
import PriceCheckStage
import RouteStage
import ShopifyChannel
import TemplateSupplier
import ValidateAddressStage

extension Catalog {
    /// Every plugin of this build.
    ///
    /// A new one is an import and a line here.
    static let everything = Catalog(
        stages: [
            Ingest.self,
            ValidateAddress.self,
            Dedupe.self,
            Route.self,
            PriceCheck.self,
            Export.self,
            Archive.self,
        ],
        channels: [
            Shopify.self
        ],
        suppliers: [
            Template.self
        ]
    )
}
