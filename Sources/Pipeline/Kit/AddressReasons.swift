public import Orders
public import Postal

// What was found of an address, as the pipeline file and the outcomes speak of it.

extension AddressCode: ChoiceValue {}
extension CustomsID: ChoiceValue {}
extension CustomsRule.Recipients: ChoiceValue {}

extension ReasonCode {
    /// The reason where an order ends, or a supplier takes none, because of a finding.
    public init(for code: AddressCode) {
        self =
            switch code {
            case .missingRequiredField: .addressIncomplete
            case .unexpectedField, .unknownValue, .invalidFormat, .placeholderText, .areaInferred,
                .postalCodeNormalised, .leadingZeroRestored, .leadingZeroAssumed, .areaNormalised,
                .cityNormalised, .countryNormalised, .suggestionAccepted:
                .addressInvalid
            case .mismatchingValue, .postalCodeOfOtherCountry, .cityOfOtherCode: .postcodeMismatch
            case .poBox, .generalDelivery: .noPOBox
            case .military: .noMilitary
            case .parcelLocker: .noLocker
            case .privateMailbox: .forwarderAddress
            case .ruralRoute, .verifierRefused: .addressRefused
            case .missingHouseNumber, .missingUnitSuspected, .verifierDoubts: .addressAmbiguous
            case .mixedScript: .mixedScript
            case .phoneMissing: .phoneRequired
            case .phoneNotPossible, .phoneNormalised: .phoneInvalid
            case .customsIDMissing, .sellerIDMissing, .customsIDAdvised, .customsIDNotCheckable:
                .taxIDRequired
            case .customsIDInvalid: .taxIDInvalid
            case .lineWrapped, .lineTooLong: .fieldDoesNotFit
            case .transliterated, .transliterationUnreliable, .nonLatinForSupplier:
                .scriptNotAccepted
            }
    }
}
