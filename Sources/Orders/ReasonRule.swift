extension ReasonCode {
    /// The stage that gives the reason, by the name a pipeline file calls it, and the key that decides, where there is one.
    public var rule: (stage: String, key: String?) {
        switch self {
        case .badRow, .badQuantity, .badMoney, .fileDamage, .paymentNotConfirmed, .refunded,
            .cancelledByCustomer, .alreadyFulfilled, .nothingToShip, .sellingPriceMissing,
            .moneyDoesNotAddUp, .cancelRequested, .testOrder, .fulfilledByMarketplace, .returned:
            ("ingest", nil)
        case .countryNotServed: ("validate-address", "countries")
        case .forwarderAddress: ("validate-address", "forwarders")
        case .countryUnknown, .addressIncomplete, .addressInvalid, .addressAmbiguous,
            .postcodeMismatch, .mixedScript, .phoneInvalid, .taxIDInvalid, .addressRefused:
            ("validate-address", "severity")
        case .alreadyExported, .duplicateOf: ("dedupe", "held_orders")
        case .supersededRevision, .revisionAfterExport: ("dedupe", "revisions")
        case .possibleDuplicate, .likelyHousehold, .likelyGift: ("dedupe", "threshold")
        case .duplicatePayment: ("dedupe", "near")
        case .likelyReorder, .possibleCombine: ("dedupe", "within")
        case .replacement: ("dedupe", "replacement_tags")
        case .shortStock: ("route", "split")
        case .serviceNotOffered: ("route", "tiers")
        case .skuUnmapped, .noShipToCountry, .outOfStock, .waitsForWholeOrder, .feedStale,
            .feedQuarantined, .supplierFailed, .phoneRequired, .taxIDRequired, .customsDataMissing,
            .noPOBox, .noMilitary, .noLocker, .noShipToRegion, .packMultiple, .belowMinimum,
            .capacityFull, .walletShort, .supplierHoliday, .scriptNotAccepted, .fieldDoesNotFit,
            .noCandidate, .priceMissing, .zeroPrice:
            ("route", nil)
        case .fxStale: ("price-check", "rates_max_age")
        case .priceJump: ("price-check", "maximum_rise")
        case .negativeMargin, .marginBelowFloor: ("price-check", "minimum_margin")
        case .fxMissing, .revenueMissing: ("price-check", nil)
        case .needsApproval: ("export", nil)
        }
    }
}
