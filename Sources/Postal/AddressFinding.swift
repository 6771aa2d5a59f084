/// What was found of a part of an address.
public struct AddressFinding: Hashable, Sendable {
    /// The part.
    public let field: PostalAddress.Field
    /// What was found.
    public let code: AddressCode
    /// What the part was, and what it is or might be instead; `nil` where nothing better is known.
    public let change: AddressChange?

    /// Creates a finding.
    public init(
        _ field: PostalAddress.Field,
        _ code: AddressCode,
        change: AddressChange? = nil
    ) {
        self.field = field
        self.code = code
        self.change = change
    }
}

/// Another text for a part of an address.
public struct AddressChange: Hashable, Sendable {
    /// The text as it was given.
    public let before: String
    /// The text instead.
    public let after: String

    /// Creates a change.
    public init(from before: String, to after: String) {
        self.before = before
        self.after = after
    }
}

/// The kinds of findings; their spelling is part of what a night writes.
public enum AddressCode: String, CaseIterable, Hashable, Sendable {
    /// A part that the country requires is empty.
    case missingRequiredField = "missing-required-field"
    /// A part is filled that addresses of the country do not have.
    case unexpectedField = "unexpected-field"
    /// A country, area, city or district is not in the list of its level.
    case unknownValue = "unknown-value"
    /// The postal code has not the form of the country's.
    case invalidFormat = "invalid-format"
    /// The postal code belongs elsewhere than area, city or district.
    case mismatchingValue = "mismatching-value"
    /// The postal code is one of another country's, which is suggested.
    case postalCodeOfOtherCountry = "postal-code-of-other-country"

    /// The area was empty and is the only one of the postal code's.
    case areaInferred = "area-inferred"
    /// The postal code is written as the country writes it.
    case postalCodeNormalised = "postal-code-normalised"
    /// The postal code has the zeros again that a spreadsheet took.
    case leadingZeroRestored = "leading-zero-restored"
    /// The same, where no region says that these zeros were meant and no digit was lost at the end.
    case leadingZeroAssumed = "leading-zero-assumed"
    /// The area is written as the country writes it.
    case areaNormalised = "area-normalised"
    /// The city is written as the country writes it.
    case cityNormalised = "city-normalised"
    /// The country is written as its code.
    case countryNormalised = "country-normalised"
    /// A person took what an earlier night had suggested.
    case suggestionAccepted = "suggestion-accepted"

    /// A line names a box of a post office.
    case poBox = "po-box"
    /// The address is of a military or diplomatic post.
    case military
    /// A line names a locker or an automaton for parcels.
    case parcelLocker = "parcel-locker"
    /// A line names a box of a mail-receiving agency, or a forwarder.
    case privateMailbox = "private-mailbox"
    /// A line names a box along a rural route.
    case ruralRoute = "rural-route"
    /// The recipient calls for it at a post office.
    case generalDelivery = "general-delivery"

    /// No line has a number where houses have numbers.
    case missingHouseNumber = "missing-house-number"
    /// A line names a house of many parties and none of them.
    case missingUnitSuspected = "missing-unit-suspected"
    /// The text says nothing, such as `n/a` or `xxx`.
    case placeholderText = "placeholder-text"
    /// A word has letters of two scripts that look alike.
    case mixedScript = "mixed-script"
    /// A post or place file knows the postal code and not the city with it.
    case cityOfOtherCode = "city-of-other-code"

    /// A phone is needed and there is none.
    case phoneMissing = "phone-missing"
    /// No phone of the country has that many digits.
    case phoneNotPossible = "phone-not-possible"
    /// Customs need a number of the recipient, and there is none.
    case customsIDMissing = "customs-id-missing"
    /// Carriers ask for a number of the recipient, and there is none.
    case customsIDAdvised = "customs-id-advised"
    /// Customs need a number of the seller, and there is none.
    case sellerIDMissing = "seller-id-missing"
    /// The recipient's number cannot be one.
    case customsIDInvalid = "customs-id-invalid"
    /// The recipient's number has the right form, and nobody can check more.
    case customsIDNotCheckable = "customs-id-not-checkable"

    /// The text was laid out anew for the lines that a supplier has.
    case lineWrapped = "line-wrapped"
    /// The text fits in no way into the lines that a supplier has.
    case lineTooLong = "line-too-long"
    /// The text was written in letters that a supplier can take.
    case transliterated
    /// The same, from a script of which other letters do not say what was meant.
    case transliterationUnreliable = "transliteration-unreliable"
    /// A supplier cannot take the letters, and there is no writing in others.
    case nonLatinForSupplier = "non-latin-for-supplier"
    /// The phone was written as it is dialled from abroad.
    case phoneNormalised = "phone-normalised"

    /// An outside verifier says that it does not arrive.
    case verifierRefused = "verifier-refused"
    /// An outside verifier is not sure.
    case verifierDoubts = "verifier-doubts"
}

extension AddressCode {
    /// Whether it is found of what one supplier is sent, and not of the address itself.
    public var isOfSupplier: Bool {
        switch self {
        case .lineWrapped, .lineTooLong, .transliterated, .transliterationUnreliable,
            .nonLatinForSupplier, .phoneNormalised:
            true
        default: false
        }
    }

    /// Whether the finding is that the address was changed, for whoever is sent it.
    public var isRepair: Bool {
        switch self {
        case .areaInferred, .postalCodeNormalised, .leadingZeroRestored, .leadingZeroAssumed,
            .areaNormalised, .cityNormalised, .countryNormalised, .suggestionAccepted:
            true
        default: false
        }
    }

    /// What the code means, as a sentence for the shop.
    public var meaning: String {
        switch self {
        case .missingRequiredField: "A part that the country requires is empty."
        case .unexpectedField: "A part is filled that addresses of the country do not have."
        case .unknownValue: "The country, or the place in it, is not in the list of its level."
        case .invalidFormat: "The postal code has not the form of the country's."
        case .mismatchingValue: "The postal code belongs elsewhere than the region or city."
        case .postalCodeOfOtherCountry: "The postal code is one of another country."
        case .areaInferred: "The region was empty; the postal code has only this one."
        case .postalCodeNormalised: "The postal code is written as its country writes it."
        case .leadingZeroRestored: "The postal code has the zeros again that a spreadsheet took."
        case .leadingZeroAssumed: "A spreadsheet may have taken zeros, or somebody a last digit."
        case .areaNormalised: "The region is written as its country writes it."
        case .cityNormalised: "The city is written as its country writes it."
        case .countryNormalised: "The country is written as its code."
        case .suggestionAccepted: "A person took what an earlier night had suggested."
        case .poBox: "A line names a box of a post office."
        case .military: "The address is of a military or diplomatic post."
        case .parcelLocker: "A line names a locker for parcels."
        case .privateMailbox: "The address is of a mail-receiving agency or a forwarder."
        case .ruralRoute: "A line names a box along a rural route."
        case .generalDelivery: "The recipient calls for it at a post office."
        case .missingHouseNumber: "No line has a number where houses have numbers."
        case .missingUnitSuspected: "A line names a house of many parties and none of them."
        case .placeholderText: "The text says nothing."
        case .mixedScript: "A word has letters of two scripts that look alike."
        case .cityOfOtherCode: "The place file has the postal code with another city."
        case .phoneMissing: "Customs need the recipient's phone."
        case .phoneNotPossible: "No phone of the country has that many digits."
        case .customsIDMissing: "Customs need a number of the recipient."
        case .customsIDAdvised: "Carriers ask for a customs number on most parcels."
        case .sellerIDMissing: "Customs need a number of the seller."
        case .customsIDInvalid: "The recipient's tax or customs number cannot be one."
        case .customsIDNotCheckable: "The number has the right form, and nobody can check more."
        case .lineWrapped: "The text was laid out anew for the room that the supplier has."
        case .lineTooLong: "The supplier has no room for the text, however it is laid out."
        case .transliterated: "The text is written in letters that the supplier can take."
        case .transliterationUnreliable:
            "The text is in a script of which other letters do not say what was meant."
        case .nonLatinForSupplier: "The supplier cannot take the letters."
        case .phoneNormalised: "The phone is written as it is dialled from abroad."
        case .verifierRefused: "An outside verifier says that it does not arrive."
        case .verifierDoubts: "An outside verifier is not sure that it arrives."
        }
    }
}
