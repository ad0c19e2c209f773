// Builds the dossier of Tân Phước commune (La Gi), 2018, in code and assesses it. No JSON: the core alone.
#include <criterion19/criterion19.hpp>

#include <cstdio>
#include <string>
#include <utility>

using namespace criterion19;

namespace {

Issuer body(IssuerKind kind, Level level, std::string name) {
    return {kind, level, std::move(name)};
}

Result<Dossier> tan_phuoc() {
    DossierBuilder builder(2018);
    builder.place("Tân Phước", "La Gi");

    auto const town_resolution = builder.add_document("nq18", DocumentType::resolution, "18-NQ/TU");
    town_resolution->issuer = body(IssuerKind::party_committee, Level::district, "Ban Thường vụ Thị ủy La Gi");
    town_resolution->date = day(2018, 1, 22);

    auto const guidance = builder.add_document("hd34", DocumentType::guidance, "34/HD-BCĐ");
    guidance->issuer = body(IssuerKind::steering_committee, Level::district, "Ban chỉ đạo thị xã La Gi");
    guidance->date = day(2018, 1, 31);

    auto const resolution = builder.add_document("nq67", DocumentType::resolution, "67-NQ/ĐU");
    resolution->issuer = body(IssuerKind::party_committee, Level::commune, "Đảng ủy xã Tân Phước");
    resolution->date = day(2018, 1, 25);
    resolution->topic = Topic::security_order;
    resolution->implements = {DocumentId("nq18"), DocumentId("hd34")};

    auto const plan = builder.add_document("kh16", DocumentType::plan, "16/KH-UBND");
    plan->issuer = body(IssuerKind::peoples_committee, Level::commune, "UBND xã Tân Phước");
    plan->date = day(2018, 2, 1);
    plan->topic = Topic::security_order;

    builder.total(Total::households, 3013)
        .total(Total::households_registered, 3013)
        .total(Total::hamlets, 8)
        .total(Total::hamlets_registered, 8)
        .total(Total::hamlets_with_resolution, 8)
        .total(Total::hamlets_with_plan, 8);
    return std::move(builder).build();
}

}  // namespace

int main() {
    auto const dossier = tan_phuoc();
    if (!dossier) {
        for (auto const& error : dossier.errors()) std::fprintf(stderr, "%s\n", error.text(Language::vi).c_str());
        return 3;
    }
    auto const assessment = assess(*dossier, "tt23-2012/commune");
    if (!assessment) {
        std::fprintf(stderr, "%s\n", assessment.error().text(Language::vi).c_str());
        return 3;
    }
    for (auto const& finding : assessment->findings) {
        std::string const indent(2 * static_cast<std::size_t>(finding.depth), ' ');
        std::printf("%s%s: %s\n", indent.c_str(), finding.id.c_str(),
                    std::string(wording_of(finding.outcome).vi).c_str());
        if (!finding.group) std::printf("%s    %s\n", indent.c_str(), finding.explanation.in(Language::vi).c_str());
    }
    return 0;
}
