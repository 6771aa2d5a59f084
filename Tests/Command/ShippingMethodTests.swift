import AmazonChannel
import BigCommerceChannel
import EBayChannel
import Foundation
import Orders
import PipelineKit
import PipelineTesting
import PlainChannel
import ShopifyChannel
import Testing
import WalmartChannel
import WooCommerceChannel

/// The way of shipping that a customer chose, and a recipient's tax id, wherever channels say them.
@Suite struct ShippingMethodTests {
    private func sample(_ name: String) throws -> [UInt8] {
        let url = BuiltBinary.package.appendingPathComponent("Samples/night/\(name)")
        return Array(try Data(contentsOf: url))
    }

    @Test("is read from the sample night's files of each channel that states it")
    func samples() throws {
        let shopify = try Shopify.make("").read(sample("shopify/us-2026-11-18.csv"))
        #expect(
            Set(shopify.map(\.shippingMethod)).isSuperset(of: ["Standard", "Expedited, 2 days"])
        )
        let amazon = try Amazon.make("").read(sample("amazon/order-report-2026-11-18.txt"))
        #expect(amazon.allSatisfy { !$0.shippingMethod.isEmpty })
        let walmart = try Walmart.make("").read(sample("walmart/orders-2026-11-18.json"))
        #expect(Set(walmart.map(\.shippingMethod)) == ["Standard"])
        let woo = try WooCommerce.make("").read(sample("woocommerce/orders-2026-11-18.json"))
        #expect(Set(woo.map(\.shippingMethod)) == ["DHL"])
    }

    @Test("is read from files that have it in other places")
    func others() throws {
        let shopify = try Shopify.make("").read(
            """
            {"id": 1, "name": "#1", "currency": "USD", "financial_status": "paid",
            "total_price": "9.00", "shipping_lines": [{"title": "Express", "price": "4.00"}],
            "shipping_address": {"name": "Mina", "address1": "Road 1", "country_code": "US"},
            "line_items": [{"id": 2, "sku": "A", "quantity": 1, "price": "5.00",
            "requires_shipping": true}]}
            """
        )
        #expect(shopify.map(\.shippingMethod) == ["Express"])
        let plain = try Plain.make(
            """
            columns: {n: order_number, to: ship_name, cpf: tax_id, how: shipping_method, s: sku, \
            q: quantity, p: unit_price, pay: payment}
            currency: USD
            """
        )
        .read("n,to,cpf,how,s,q,p,pay\n1,Mina,529.982.247-25,Next Day,A,1,1.00,paid\n")
        #expect(plain.map(\.shippingMethod) == ["Next Day"])
        #expect(plain.map(\.shipTo.taxID) == ["529.982.247-25"])
    }
}
