using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ecosystem.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CreateTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dataset_info",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    loaded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset_info", x => x.id);
                    table.CheckConstraint("CK_dataset_info_one_row", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    date = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    metric_name = table.Column<string>(type: "TEXT", nullable: true),
                    metric_unit = table.Column<string>(type: "TEXT", nullable: true),
                    metric_value = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.id);
                    table.CheckConstraint("CK_events_metric", "(metric_name IS NULL) = (metric_value IS NULL) AND (metric_value IS NULL) = (metric_unit IS NULL)");
                });

            migrationBuilder.CreateTable(
                name: "exchange_rate_sources",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    published = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    reliability = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchange_rate_sources", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organizations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_zh = table.Column<string>(type: "TEXT", nullable: true),
                    name_pinyin = table.Column<string>(type: "TEXT", nullable: true),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: true),
                    city = table.Column<string>(type: "TEXT", nullable: true),
                    founded = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    sectors = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ticker = table.Column<string>(type: "TEXT", nullable: true),
                    parent_id = table.Column<string>(type: "TEXT", nullable: true),
                    website = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_organizations_parent_id",
                        column: x => x.parent_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_zh = table.Column<string>(type: "TEXT", nullable: true),
                    name_pinyin = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "redirects",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    from_id = table.Column<string>(type: "TEXT", nullable: false),
                    to_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_redirects", x => new { x.kind, x.from_id });
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    published = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    reliability = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exchange_rates",
                columns: table => new
                {
                    currency = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    per_usd = table.Column<decimal>(type: "TEXT", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchange_rates", x => new { x.currency, x.period });
                    table.ForeignKey(
                        name: "FK_exchange_rates_exchange_rate_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "exchange_rate_sources",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "deals",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    target_id = table.Column<string>(type: "TEXT", nullable: false),
                    announced = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    round = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    valuation_basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    amount_currency = table.Column<string>(type: "TEXT", nullable: true),
                    amount_qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    amount_value = table.Column<decimal>(type: "TEXT", nullable: true),
                    valuation_currency = table.Column<string>(type: "TEXT", nullable: true),
                    valuation_qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    valuation_value = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deals", x => x.id);
                    table.CheckConstraint("CK__amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_qualifier IS NULL)");
                    table.CheckConstraint("CK__valuation", "(valuation_value IS NULL) = (valuation_currency IS NULL) AND (valuation_value IS NULL) = (valuation_qualifier IS NULL)");
                    table.CheckConstraint("CK_deals_valuation_basis", "(valuation_value IS NULL) = (valuation_basis IS NULL)");
                    table.ForeignKey(
                        name: "FK_deals_organizations_target_id",
                        column: x => x.target_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "event_organizations",
                columns: table => new
                {
                    event_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    organization_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_organizations", x => new { x.event_id, x.position });
                    table.ForeignKey(
                        name: "FK_event_organizations_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_event_organizations_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_zh = table.Column<string>(type: "TEXT", nullable: true),
                    name_pinyin = table.Column<string>(type: "TEXT", nullable: true),
                    organization_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    released = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_products", x => x.id);
                    table.ForeignKey(
                        name: "FK_products_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "valuations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    organization_id = table.Column<string>(type: "TEXT", nullable: false),
                    date = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    amount_currency = table.Column<string>(type: "TEXT", nullable: false),
                    amount_qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    amount_value = table.Column<decimal>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_valuations", x => x.id);
                    table.CheckConstraint("CK__amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_qualifier IS NULL)");
                    table.ForeignKey(
                        name: "FK_valuations_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<string>(type: "TEXT", nullable: false),
                    organization_id = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    to = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roles", x => x.id);
                    table.ForeignKey(
                        name: "FK_roles_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_roles_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "claims",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    record_id = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                    differs = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_claims_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "sources",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "participations",
                columns: table => new
                {
                    deal_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    organization_id = table.Column<string>(type: "TEXT", nullable: true),
                    person_id = table.Column<string>(type: "TEXT", nullable: true),
                    lead = table.Column<bool>(type: "INTEGER", nullable: false),
                    stake_percent = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participations", x => new { x.deal_id, x.position });
                    table.CheckConstraint("CK_participations_investor", "(organization_id IS NULL) <> (person_id IS NULL)");
                    table.ForeignKey(
                        name: "FK_participations_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_participations_organizations_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_participations_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "relationships",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    from_id = table.Column<string>(type: "TEXT", nullable: false),
                    to_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    since = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    until = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    condition_of_id = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    amount_currency = table.Column<string>(type: "TEXT", nullable: true),
                    amount_qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    amount_value = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relationships", x => x.id);
                    table.CheckConstraint("CK__amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_qualifier IS NULL)");
                    table.ForeignKey(
                        name: "FK_relationships_deals_condition_of_id",
                        column: x => x.condition_of_id,
                        principalTable: "deals",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_relationships_organizations_from_id",
                        column: x => x.from_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_relationships_organizations_to_id",
                        column: x => x.to_id,
                        principalTable: "organizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "considerations",
                columns: table => new
                {
                    deal_id = table.Column<string>(type: "TEXT", nullable: false),
                    participation_position = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    held_in_escrow = table.Column<bool>(type: "INTEGER", nullable: true),
                    terms = table.Column<string>(type: "TEXT", nullable: true),
                    amount_currency = table.Column<string>(type: "TEXT", nullable: true),
                    amount_qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    amount_value = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_considerations", x => new { x.deal_id, x.participation_position, x.position });
                    table.CheckConstraint("CK__amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_qualifier IS NULL)");
                    table.ForeignKey(
                        name: "FK_considerations_participations_deal_id_participation_position",
                        columns: x => new { x.deal_id, x.participation_position },
                        principalTable: "participations",
                        principalColumns: new[] { "deal_id", "position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_claims_kind_record_id",
                table: "claims",
                columns: new[] { "kind", "record_id" });

            migrationBuilder.CreateIndex(
                name: "IX_claims_source_id",
                table: "claims",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_deals_target_id",
                table: "deals",
                column: "target_id");

            migrationBuilder.CreateIndex(
                name: "IX_event_organizations_organization_id",
                table: "event_organizations",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "IX_exchange_rates_source_id",
                table: "exchange_rates",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_parent_id",
                table: "organizations",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_participations_organization_id",
                table: "participations",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "IX_participations_person_id",
                table: "participations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_products_organization_id",
                table: "products",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "IX_relationships_condition_of_id",
                table: "relationships",
                column: "condition_of_id");

            migrationBuilder.CreateIndex(
                name: "IX_relationships_from_id",
                table: "relationships",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "IX_relationships_to_id",
                table: "relationships",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "IX_roles_organization_id",
                table: "roles",
                column: "organization_id");

            migrationBuilder.CreateIndex(
                name: "IX_roles_person_id",
                table: "roles",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_valuations_organization_id",
                table: "valuations",
                column: "organization_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "claims");

            migrationBuilder.DropTable(
                name: "considerations");

            migrationBuilder.DropTable(
                name: "dataset_info");

            migrationBuilder.DropTable(
                name: "event_organizations");

            migrationBuilder.DropTable(
                name: "exchange_rates");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "redirects");

            migrationBuilder.DropTable(
                name: "relationships");

            migrationBuilder.DropTable(
                name: "roles");

            migrationBuilder.DropTable(
                name: "valuations");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "participations");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "exchange_rate_sources");

            migrationBuilder.DropTable(
                name: "deals");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "organizations");
        }
    }
}
