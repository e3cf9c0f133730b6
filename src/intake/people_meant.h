#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "import_names.h"
#include "mentoring/id.h"

namespace mentoring::intake {

/// Whom the text of a cell means among the people of an organisation: by number, address, login or name, bare or among
/// other words. Never a guess: where the text leaves a doubt, everybody who may be meant is named.
class PeopleMeant {
public:
    struct One {
        PersonId id;
        std::string given;
        std::string family;
        std::string staffId;
        std::string email;
        std::string jobTitle;
        std::string department;
        std::string site;
        std::string country;
        bool hasLeft = false;

        [[nodiscard]] std::string name() const;
        /// With what tells them from others of the name: "Ana Roy (12, Finance)".
        [[nodiscard]] std::string label() const;
    };
    struct Found {
        PersonId person;
        bool ambiguous = false; ///< several people have this name
    };
    enum class Doubt {
        None,      ///< `person` is meant
        Several,   ///< several people have the name
        Different, ///< the text names more than one person, or a number and a name that are not one's
        Unknown,   ///< nobody quite
    };
    struct Meaning {
        PersonId person;
        Doubt doubt = Doubt::Unknown;
        /// Everybody who may be meant, by place, where there is a doubt; sorted. Nobody who has left.
        std::vector<std::size_t> possible;
    };

    void clear();
    void add(One person);
    [[nodiscard]] const One& at(std::size_t place) const { return m_people[place]; }

    /// The text as a whole: a number, an address, a login or a name, and nothing else.
    [[nodiscard]] Found exactly(std::string_view text);
    /// A number or an address.
    [[nodiscard]] PersonId withKey(std::string_view key) const;
    /// What is found is kept until people are added or cleared.
    [[nodiscard]] const Meaning& of(const std::string& text);
    /// Of texts that speak of one person in several columns.
    [[nodiscard]] Meaning of(const std::vector<std::string>& texts);

private:
    struct Reading;
    static constexpr std::size_t several = static_cast<std::size_t>(-1);
    using Places = std::unordered_map<std::string, std::size_t>; ///< `several` where more than one has it
    using AllPlaces = std::unordered_multimap<std::string, std::size_t>;

    static void put(Places& into, std::string key, std::size_t place);
    void index();
    void indexLikeness();
    [[nodiscard]] std::vector<std::size_t> placesOf(std::string_view text);
    [[nodiscard]] std::size_t placeWithKey(std::string_view key) const;
    [[nodiscard]] std::size_t placeWithNumberIn(std::string_view text) const;
    [[nodiscard]] bool isNoName(const std::string& text) const;
    void read(std::string_view text, Reading& into);
    void readPiece(std::string_view piece, bool isOfList, Reading& into);
    [[nodiscard]] Meaning meaningOf(const Reading& reading);
    void addPossible(std::string_view text, std::vector<std::size_t>& into);
    void addNumbersLike(std::string_view token, std::vector<std::size_t>& into) const;
    [[nodiscard]] const std::vector<std::size_t>& possible(const std::string& text);
    [[nodiscard]] bool mayBe(const std::string& text, std::size_t place);

    std::vector<One> m_people;
    Places m_ids;
    Places m_alikeIds; ///< letter case, signs and zeros in front apart
    Places m_emails;
    Places m_logins;
    AllPlaces m_names;
    bool m_indexed = false;
    bool m_likenessIndexed = false;
    LikeNames m_likeNames;
    std::vector<std::vector<std::string>> m_words; ///< those that tell, of every name
    AllPlaces m_byWord;
    AllPlaces m_byLogin; ///< whatever may be their login
    AllPlaces m_byTitle;
    AllPlaces m_byDigits;                                         ///< of the staff number
    std::vector<std::pair<std::uint64_t, std::size_t>> m_numbers; ///< sorted
    std::unordered_set<std::string> m_places;                     ///< departments, sites and countries, folded
    std::unordered_map<std::string, Meaning> m_meanings;
    std::unordered_map<std::string, std::vector<std::size_t>> m_possible;
};

} // namespace mentoring::intake
