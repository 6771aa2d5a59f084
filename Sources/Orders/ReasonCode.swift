/// The stable codes that say why; their spelling is part of every file that a night writes.
///
/// A code is never renamed and never given a second meaning.
public enum ReasonCode: String, CaseIterable, Hashable, Sendable {
    // Ingest
    case badRow = "bad-row"
    case badQuantity = "bad-quantity"
    case badMoney = "bad-money"
    case fileDamage = "file-damage"
    case paymentNotConfirmed = "payment-not-confirmed"
    case refunded = "refunded"
    case cancelledByCustomer = "cancelled-by-customer"
    case alreadyFulfilled = "already-fulfilled"
    case nothingToShip = "nothing-to-ship"
    case sellingPriceMissing = "selling-price-missing"
    case moneyDoesNotAddUp = "money-does-not-add-up"
    case cancelRequested = "cancel-requested"
    case testOrder = "test-order"
    case fulfilledByMarketplace = "fulfilled-by-marketplace"
    case returned = "returned"

    // Validate address
    case countryUnknown = "country-unknown"
    case countryNotServed = "country-not-served"
    case addressIncomplete = "address-incomplete"
    case addressInvalid = "address-invalid"
    case addressAmbiguous = "address-ambiguous"
    case postcodeMismatch = "postcode-mismatch"
    case mixedScript = "mixed-script"
    case forwarderAddress = "forwarder-address"
    case phoneInvalid = "phone-invalid"
    case taxIDInvalid = "tax-id-invalid"
    case addressRefused = "address-refused"

    // Dedupe
    case duplicateOf = "duplicate-of"
    case alreadyExported = "already-exported"
    case supersededRevision = "superseded-revision"
    case revisionAfterExport = "revision-after-export"
    case possibleDuplicate = "possible-duplicate"
    case duplicatePayment = "duplicate-payment"
    case likelyReorder = "likely-reorder"
    case possibleCombine = "possible-combine"
    case likelyHousehold = "likely-household"
    case likelyGift = "likely-gift"
    case replacement = "replacement"

    // Route
    case skuUnmapped = "sku-unmapped"
    case noShipToCountry = "no-ship-to-country"
    case outOfStock = "out-of-stock"
    case shortStock = "short-stock"
    case waitsForWholeOrder = "waits-for-whole-order"
    case feedStale = "feed-stale"
    case feedQuarantined = "feed-quarantined"
    case supplierFailed = "supplier-failed"
    case phoneRequired = "phone-required"
    case taxIDRequired = "tax-id-required"
    case customsDataMissing = "customs-data-missing"
    case serviceNotOffered = "service-not-offered"
    case noPOBox = "no-po-box"
    case noMilitary = "no-military"
    case noLocker = "no-locker"
    case noShipToRegion = "no-ship-to-region"
    case packMultiple = "pack-multiple"
    case belowMinimum = "below-minimum"
    case capacityFull = "capacity-full"
    case walletShort = "wallet-short"
    case supplierHoliday = "supplier-holiday"
    case scriptNotAccepted = "script-not-accepted"
    case fieldDoesNotFit = "field-does-not-fit"
    case noCandidate = "no-candidate"

    // Price check
    case priceMissing = "price-missing"
    case zeroPrice = "zero-price"
    case fxMissing = "fx-missing"
    case fxStale = "fx-stale"
    case revenueMissing = "revenue-missing"
    case priceJump = "price-jump"
    case negativeMargin = "negative-margin"
    case marginBelowFloor = "margin-below-floor"

    // Export
    case needsApproval = "needs-approval"

    /// What the code means, as a sentence for the shop.
    public var meaning: String {
        switch self {
        case .badRow: "What the file says of the order cannot be read, or contradicts itself."
        case .badQuantity: "The quantity is not a whole number of at least one."
        case .badMoney: "An amount or its currency cannot be used."
        case .fileDamage: "The record bears signs of damage, such as bytes of another encoding."
        case .paymentNotConfirmed: "The order is not paid in full."
        case .refunded: "The payment was given back or voided."
        case .cancelledByCustomer: "The channel says that the order was cancelled."
        case .alreadyFulfilled: "The channel says that it was shipped already."
        case .nothingToShip: "The line is no parcel: a download, a voucher, a pick-up."
        case .sellingPriceMissing: "The file does not say what the customer pays."
        case .moneyDoesNotAddUp:
            "The parts of the order do not make the total that the channel states."
        case .cancelRequested: "The customer asks to cancel, and nobody has answered."
        case .testOrder: "The order was made to try the shop out."
        case .fulfilledByMarketplace: "The marketplace ships it from its own warehouse."
        case .returned: "The line goes back from the customer to the shop."
        case .countryUnknown: "The country is missing or is no ISO 3166-1 code."
        case .countryNotServed: "The shop does not send to this country."
        case .addressIncomplete:
            "A part of the address that the country or the supplier requires is missing."
        case .addressInvalid: "A part of the address is impossible in the country."
        case .addressAmbiguous: "The address leads to no one door: a number or a unit is missing."
        case .postcodeMismatch: "The postal code belongs elsewhere than the rest of the address."
        case .mixedScript: "A word of the address mixes letters of two scripts."
        case .forwarderAddress: "The address is one of a forwarder or a mail-receiving agency."
        case .phoneInvalid: "The phone cannot be one of its country."
        case .taxIDInvalid: "The recipient's tax or customs number cannot be one."
        case .addressRefused: "An address of its kind is not served."
        case .duplicateOf: "The same order with the same content was seen before."
        case .alreadyExported: "Purchase orders of this order were made on an earlier night."
        case .supersededRevision: "Another version of the same order takes its place."
        case .revisionAfterExport: "The order was changed after purchase orders of it were made."
        case .possibleDuplicate: "The same person seems to have ordered the same twice."
        case .duplicatePayment: "Another order has the same payment."
        case .likelyReorder: "The same person bought the same some days before."
        case .possibleCombine: "The same person has another order, which might go in one parcel."
        case .likelyHousehold: "Another person of the same family and address has an order."
        case .likelyGift: "The same buyer has an order for somebody else."
        case .replacement: "It is sent in place of another order, on purpose."
        case .skuUnmapped: "No supplier offers the SKU."
        case .noShipToCountry: "No supplier that offers the SKU delivers to the country."
        case .outOfStock: "No usable stock is left."
        case .shortStock: "The usable stock does not cover the quantity."
        case .waitsForWholeOrder: "Another line holds the order, which must ship complete."
        case .phoneRequired: "The recipient's phone is needed."
        case .taxIDRequired: "A tax or customs number is needed there."
        case .customsDataMissing: "The offer says no tariff number and origin, which customs need."
        case .serviceNotOffered: "The supplier has no service as fast as the customer chose."
        case .feedStale: "The supplier's feed is too old to be relied on."
        case .feedQuarantined: "The supplier's feed is not believed, and there is no good one."
        case .supplierFailed: "The supplier's program failed, so nothing was bought there."
        case .noPOBox: "The supplier does not deliver to PO boxes."
        case .noMilitary: "The supplier does not deliver to military addresses."
        case .noLocker: "The supplier does not deliver to parcel lockers."
        case .noShipToRegion: "The supplier does not deliver to the region."
        case .packMultiple: "The supplier sells it in packs, which the quantity does not fill."
        case .belowMinimum: "The purchase order would be worth less than the supplier accepts."
        case .capacityFull: "The supplier takes no more purchase orders tonight."
        case .walletShort: "The balance at the supplier does not cover it."
        case .supplierHoliday: "The supplier is closed for longer than the shop waits."
        case .scriptNotAccepted: "A field has letters that the supplier cannot take."
        case .fieldDoesNotFit: "A field is longer than the supplier can take."
        case .noCandidate: "Each supplier is ruled out, for different reasons."
        case .priceMissing: "The offer has no price."
        case .zeroPrice: "The supplier's price is zero."
        case .fxMissing: "There is no exchange rate for a currency of the order."
        case .fxStale: "The exchange rates are too old."
        case .revenueMissing: "The customer pays nothing for it."
        case .priceJump: "The supplier's price rose more than allowed since the last purchase."
        case .negativeMargin: "It would be sold at a loss."
        case .marginBelowFloor: "It would earn less than the least margin."
        case .needsApproval: "The supplier's purchase orders are approved by a person first."
        }
    }

    /// Who can do something about it.
    public var actor: String {
        switch self {
        case .badRow, .badQuantity, .badMoney, .fileDamage: "channel owner"
        case .paymentNotConfirmed, .alreadyFulfilled, .cancelRequested, .countryUnknown,
            .countryNotServed,
            .noShipToCountry,
            .noShipToRegion, .noPOBox, .noMilitary, .noLocker, .forwarderAddress, .addressRefused,
            .packMultiple, .belowMinimum, .walletShort,
            .scriptNotAccepted, .serviceNotOffered, .shortStock, .waitsForWholeOrder,
            .fieldDoesNotFit, .noCandidate,
            .needsApproval,
            .revisionAfterExport, .supersededRevision, .possibleDuplicate, .duplicatePayment:
            "seller"
        case .addressIncomplete, .addressInvalid, .addressAmbiguous, .postcodeMismatch,
            .mixedScript, .phoneRequired, .phoneInvalid, .taxIDRequired, .taxIDInvalid:
            "customer via seller"
        case .feedStale, .feedQuarantined, .customsDataMissing, .skuUnmapped, .priceMissing,
            .zeroPrice,
            .sellingPriceMissing:
            "catalog owner"
        case .fxMissing, .fxStale, .revenueMissing, .moneyDoesNotAddUp: "finance owner"
        case .priceJump, .negativeMargin, .marginBelowFloor: "pricing owner"
        case .refunded, .cancelledByCustomer, .nothingToShip, .testOrder, .fulfilledByMarketplace,
            .returned, .duplicateOf, .alreadyExported,
            .outOfStock, .capacityFull, .supplierHoliday, .likelyReorder, .possibleCombine,
            .likelyHousehold, .likelyGift, .replacement:
            "nobody"
        case .supplierFailed: "developer"
        }
    }

    /// After how many days a hold should be settled; `nil` where it does not expire.
    public var expiryInDays: Int? {
        switch self {
        case .revisionAfterExport, .supersededRevision, .possibleDuplicate, .duplicatePayment,
            .cancelRequested, .supplierFailed:
            1
        case .priceJump, .negativeMargin, .marginBelowFloor, .needsApproval, .walletShort: 2
        case .paymentNotConfirmed, .moneyDoesNotAddUp: 3
        case .countryUnknown, .countryNotServed, .addressIncomplete, .addressInvalid, .skuUnmapped,
            .sellingPriceMissing, .noShipToCountry, .outOfStock, .shortStock, .waitsForWholeOrder,
            .phoneRequired, .taxIDRequired, .customsDataMissing, .serviceNotOffered,
            .noShipToRegion, .noPOBox, .noMilitary, .noLocker, .forwarderAddress, .addressRefused,
            .addressAmbiguous, .postcodeMismatch, .mixedScript, .phoneInvalid, .taxIDInvalid,
            .packMultiple, .belowMinimum,
            .scriptNotAccepted, .fieldDoesNotFit, .noCandidate:
            7
        default: nil
        }
    }
}
