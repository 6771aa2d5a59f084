/// How many digits a postal code has where some codes begin with a nought.
enum PostalDigits {
    static let counts = [
        "US": 5, "DE": 5, "FR": 5, "IT": 5, "ES": 5, "MX": 5, "EE": 5, "FI": 5, "HR": 5, "KR": 5,
        "JP": 7, "SG": 6, "NO": 4, "AU": 4, "ZA": 4, "DK": 4, "PR": 5,
    ]
}
