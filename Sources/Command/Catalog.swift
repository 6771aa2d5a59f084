import AmazonChannel
import ArchiveStage
import BigCommerceChannel
import CXMLSupplier
import DedupeStage
import EBayChannel
import EDIFACTSupplier
import EtsyChannel
import ExportStage
import IngestStage
import ManualSupplier
import PipelineEngine
import PipelineKit
import PlainChannel
import PriceCheckStage
import ProgramSupplier
import RouteStage
import ShopifyChannel
import TemplateSupplier
import ValidateAddressStage
import WalmartChannel
import WooCommerceChannel
import X12Supplier

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
            Shopify.self,
            WooCommerce.self,
            Amazon.self,
            Etsy.self,
            EBay.self,
            Walmart.self,
            BigCommerce.self,
            Plain.self,
        ],
        suppliers: [
            Template.self,
            CXML.self,
            EDIFACT.self,
            Manual.self,
            Program.self,
            X12.self,
        ]
    )
}
