import Seeds
import Testing

/// The numbers that the property tests and the benchmark are made of.
@Suite struct SeedTests {
    @Test("gives the numbers of SplitMix64")
    func vectors() {
        // The first numbers of the reference implementation for the seed 1234567.
        var random = SplitMix(seed: 1_234_567)
        let numbers = (0..<3).map { _ in random.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ]
        )
    }

    @Test("gives the same for the same seed, and another for another", arguments: 0..<20)
    func seeds(seed: Int) {
        var (one, same, other) = (
            SplitMix(seed: seed), SplitMix(seed: seed), SplitMix(seed: seed + 1)
        )
        let numbers = (0..<10).map { _ in one.below(1000) }
        #expect((0..<10).map { _ in same.below(1000) } == numbers)
        #expect((0..<10).map { _ in other.below(1000) } != numbers)
        #expect(numbers.allSatisfy { (0..<1000).contains($0) })
    }

    @Test("picks each of a few values, and is as chancy as it is told")
    func chances() {
        var random = SplitMix(seed: 5)
        let picks = Set((0..<200).map { _ in random.pick(["a", "b", "c"]) })
        #expect(picks == ["a", "b", "c"])
        let often = (0..<2000).count { _ in random.chance(30) }
        #expect((500...700).contains(often))
        #expect((0..<50).allSatisfy { _ in !random.chance(0) })
    }
}
