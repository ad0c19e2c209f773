// A family of numbers that bound each other, statements about them, and all readings of these.
#pragma once

#include <criterion19/base/outcome.hpp>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace worlds {

using namespace criterion19;

/// Values of the numbers of a family: those that are listed one by one, and the others.
struct Point {
    std::vector<int> listed;
    std::vector<int> unlisted;
    /// Of what is listed, what no excuse takes off.
    std::vector<int> unexcused;

    int value(std::size_t number) const { return listed[number] + unlisted[number]; }
};

/// What one listed event can add to each number.
struct Part {
    std::vector<int> adds;
    bool excused = false;

    friend bool operator==(Part const& a, Part const& b) { return a.adds == b.adds && a.excused == b.excused; }
};

using Statement = std::function<bool(Point const&)>;

/// A set of outcomes, one bit each.
class Outcomes {
public:
    void add(Outcome outcome) noexcept { bits_ |= 1U << static_cast<unsigned>(outcome); }
    bool has(Outcome outcome) const noexcept { return (bits_ >> static_cast<unsigned>(outcome) & 1U) != 0; }
    /// Whether a row may have this outcome where its readings have these.
    bool allow(Outcome outcome) const noexcept;

private:
    unsigned bits_ = 0;
};

class Family {
public:
    /// `wider` pairs a number with one that it is a part of.
    Family(std::size_t numbers, std::vector<std::pair<std::size_t, std::size_t>> wider, int most)
        : numbers_(numbers), wider_(std::move(wider)), most_(most) {}

    /// A listed event: one of these is what it is.
    void add_event(std::vector<Part> parts) { events_.push_back(std::move(parts)); }
    /// What holds of the numbers in every reading, beside what is wider.
    void add_law(Statement law) { laws_.push_back(std::move(law)); }
    void add_statement(Statement statement) { statements_.push_back(std::move(statement)); }

    /// Calls `see(point)` for every point of every reading.
    void for_each_reading(std::function<void(Point const&)> const& see) const;

private:
    void for_each_point(std::function<void(Point const&)> const& see) const;
    std::uint32_t agreeing(Point const& point) const;

    std::size_t numbers_;
    std::vector<std::pair<std::size_t, std::size_t>> wider_;
    int most_;  ///< what is not listed is at most so many: more is no different
    std::vector<std::vector<Part>> events_;
    std::vector<Statement> laws_;
    std::vector<Statement> statements_;
};

}  // namespace worlds
