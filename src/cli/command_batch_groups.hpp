// By which standard, day and local decisions a commune of a batch is judged. Communes that agree in these are a group.
#pragma once

#include <criterion19/io/facts_text.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/layers.hpp>

#include <boost/optional/optional.hpp>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace criterion19::cli::batch {

/// Communes that stand under the same rows, parameters and day.
struct Group {
    Standard const* standard = nullptr;
    std::shared_ptr<void const> owner;  ///< of a standard that is not built in
    std::vector<ParameterLayer> layers;
    ParameterValues parameters;
    Day as_of;
    int year = 0;
    std::unique_ptr<FactsKeys const> keys;
};

/// How groups are made.
struct GroupRules {
    Standard const* standard = nullptr;  ///< null: the one in force for each commune
    std::shared_ptr<void const> owner;
    boost::optional<Day> as_of;                      ///< absent: 31 December of each commune's year
    std::vector<ParameterLayer> layers;              ///< given one by one: they must be in force
    std::vector<ParameterLayer> layers_by_province;  ///< of which each commune gets those of its province and day
};

/// All groups of a run, made when they are first asked for. May be used from any number of threads.
class Groups {
public:
    explicit Groups(GroupRules rules) : rules_(std::move(rules)) {}

    /// The group of a commune, or why it has none. Both stay as long as this does.
    Group const* find(UnitKind kind, std::string_view province, int year, Errors& errors);
    /// Keys that every line may have.
    FactsKeys const& known_keys();
    /// Ids of the local decisions given one by one that decide nothing about any commune so far: of another province,
    /// or about other standards.
    std::vector<std::string> idle_layers();
    /// What to be careful about with the day of assessment of the communes so far, each note once.
    std::vector<BilingualText> notes();

private:
    struct Entry {
        std::unique_ptr<Group> group;
        Errors errors;
    };

    Result<std::unique_ptr<Group>> make(UnitKind kind, std::string_view province, int year) const;
    Result<Standard const*> standard_for(UnitKind kind, Day as_of) const;
    bool has_layers_of(std::string_view province) const;

    GroupRules rules_;
    std::mutex mutex_;
    std::unordered_map<std::string, Entry> entries_;
    std::unique_ptr<FactsKeys const> known_keys_;
};

}  // namespace criterion19::cli::batch
