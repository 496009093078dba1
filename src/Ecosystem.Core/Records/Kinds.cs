namespace Ecosystem.Core.Records;

// The closed lists of the field. Each member's written name is its kebab-case form (see Vocabulary).

/// <summary>What an organization is. A unicorn is no kind: it is derived, as of a date.</summary>
public enum OrganizationKind { Startup, TechCompany, VentureCapital, PrivateEquity, StateFund, ResearchLab, Government, Other }

/// <summary>How an organization stands today.</summary>
public enum OrganizationStatus { Private, Listed, Acquired, Defunct, PublicBody }

/// <summary>What kind of event a deal is.</summary>
public enum DealKind { FundingRound, StrategicStake, Acquisition, Ipo, Secondary, JointVenture, Debt }

/// <summary>How far a deal has come. Only <see cref="Completed"/> and <see cref="Announced"/> deals enter sums.</summary>
public enum DealStatus { Completed, Announced, Reported, InTalks, Cancelled }

/// <summary>What an investor gives for equity. The order is that of the filter in the API.</summary>
public enum ConsiderationForm
{
    Cash, ComputeCredits, Traffic, Data, IntellectualProperty, Services, Business, EquitySwap, PurchaseCommitment, Guarantee, Grant, Other,
}

/// <summary>A family of forms; each family has one colour everywhere.</summary>
public enum ConsiderationFamily { Cash, Compute, Traffic, Knowledge, Operations, Shares, Promises, Other }

/// <summary>The class of a round's label, as the filter knows it.</summary>
public enum RoundClass { Angel, Seed, PreA, A, B, C, D, EAndLater, Strategic, PreIpo, Ipo, Other, Unknown }

/// <summary>How exactly a source gives a figure.</summary>
public enum Qualifier { Exact, About, AtLeast, UpTo }

/// <summary>Whether a valuation counts the new money.</summary>
public enum ValuationBasis { PostMoney, PreMoney, Unspecified }

/// <summary>How two organizations are tied. Supplier, customer, cloud provider, subsidiary and spun-out-of read "from is … of to".</summary>
public enum RelationshipKind { Partnership, Subsidiary, Supplier, Customer, CloudProvider, SpunOutOf, Competitor, Affiliate, Commitment }

/// <summary>What a product is.</summary>
public enum ProductKind { Model, App, Platform, Chip, Cluster }

/// <summary>What an event is.</summary>
public enum EventKind { Policy, ExportControl, Listing, ProductRelease, Corporate, MarketStatistic }

/// <summary>How much a source can be relied on, most first.</summary>
public enum Reliability { Primary, MajorOutlet, TradePress, Aggregator }

/// <summary>The kind of record that a claim speaks of.</summary>
public enum RecordKind { Organization, Person, Role, Deal, Valuation, Relationship, Product, Event }
