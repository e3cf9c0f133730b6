#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "kit/cells_model.h"
#include "kit/folded_texts.h"

namespace mentoring::ui {

/// Words that are looked for, and which of them a text has, a bit each. Of more than 64 words the others are not looked
/// for here.
using FoundWords = quint64;

/// The texts of a list that come again and again, the names of pairs, days, states: each kept once, made when it is
/// first shown or looked through, or ahead of that.
class SharedTexts {
public:
    using Index = quint32;
    using Make = std::function<QString(quint64 key)>;

    /// `make` says the text of a key.
    explicit SharedTexts(Make make = {}) : m_make(std::move(make)) {}

    [[nodiscard]] Index of(quint64 key);
    /// With a text of its own that only now is known.
    template <class Text>
    [[nodiscard]] Index of(quint64 key, Text text) {
        const auto index = of(key);
        if (!m_texts[index].isMade())
            set(index, text());
        return index;
    }
    /// The text of a key is another now. False: there was none of it.
    bool renew(quint64 key);
    bool renew(quint64 key, const QString& text);
    [[nodiscard]] QString at(Index index) const;
    void lookFor(const std::vector<std::string>& words);
    [[nodiscard]] FoundWords found(Index index) const { return m_found.empty() ? 0 : m_found[index]; }
    /// Makes at most so many more. False: all are.
    bool makeAhead(int most);
    void clear();

private:
    struct Text {
        quint64 key = 0;
        FoldedTexts::Place place = FoldedTexts::Place::unmade();

        [[nodiscard]] bool isMade() const { return place != FoldedTexts::Place::unmade(); }
    };
    void set(Index index, const QString& text);
    [[nodiscard]] const Text& made(Index index) const;
    [[nodiscard]] FoundWords lookedFor(Index index) const;

    Make m_make;
    std::unordered_map<quint64, Index> m_known;
    mutable std::deque<Text> m_texts;
    mutable FoldedTexts m_said;
    std::size_t m_madeUpTo = 0;
    std::vector<FoundWords> m_found; ///< in each text, while words are looked for; apart, for every row asks for them
    std::vector<std::string> m_words;
};

/// Which of the words are in a text.
[[nodiscard]] FoundWords foundIn(std::string_view folded, const std::vector<std::string>& words);
[[nodiscard]] std::string foldedBytes(const QString& text);

/// A list of very many records: of each only what the list needs is kept, in a few bytes, in the order of the list; how
/// it is shown is made when it is looked at. `Entry` has a `qint64 id`.
template <class Entry>
class LongListModel : public RecordListModel {
public:
    using RecordListModel::RecordListModel;

    [[nodiscard]] int total() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const std::deque<Entry>& entries() const { return m_entries; }

    void clear() {
        beginNewRows();
        m_entries.clear();
        m_madeOf = -1;
        endNewRows();
    }
    /// More of the list, in its order, behind those that are there.
    void append(const std::vector<Entry>& more) {
        appendRows(static_cast<int>(more.size()), [&] { m_entries.insert(m_entries.end(), more.begin(), more.end()); });
    }
    /// A record that is new or has changed.
    void put(const Entry& entry) {
        const int before = indexOf(entry.id);
        if (before >= 0 && keepsPlace(entry, before)) {
            changeRow(before, [&] {
                m_madeOf = -1;
                m_entries[static_cast<std::size_t>(before)] = entry;
            });
            return;
        }
        if (before >= 0)
            remove(entry.id);
        const auto place = std::ranges::lower_bound(
            m_entries, entry, [this](const Entry& a, const Entry& b) { return comesFirst(a, b); });
        const auto row = place - m_entries.begin();
        insertRow(static_cast<int>(row), [&] {
            m_madeOf = -1;
            m_entries.insert(m_entries.begin() + row, entry);
        });
    }
    void remove(qint64 id) {
        const int row = indexOf(id);
        if (row >= 0)
            removeRow(row, [&] {
                m_madeOf = -1;
                m_entries.erase(m_entries.begin() + row);
            });
    }
    /// The words of many have changed.
    void saidAnew() {
        m_madeOf = -1;
        if (isFiltered())
            refilter();
        else if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

protected:
    /// The order of the list.
    [[nodiscard]] virtual bool comesFirst(const Entry& one, const Entry& other) const = 0;
    [[nodiscard]] virtual Row shownAs(const Entry& entry) const = 0;
    [[nodiscard]] virtual FoundWords foundOf(const Entry& entry) const = 0;
    [[nodiscard]] virtual int group(const Entry& entry) const = 0;
    /// Before rows are asked what is found in them.
    virtual void lookForWords(const std::vector<std::string>& words) = 0;

    [[nodiscard]] const Entry& entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }

    [[nodiscard]] const Row& rowAt(int row) const override {
        if (m_madeOf != row) {
            m_made = shownAs(entryAt(row));
            m_madeOf = row;
        }
        return m_made;
    }
    [[nodiscard]] qint64 idOf(int row) const override { return entryAt(row).id; }
    [[nodiscard]] int groupOf(int row) const override { return group(entryAt(row)); }
    [[nodiscard]] int indexOf(qint64 id) const override {
        const auto found = std::ranges::find(m_entries, id, &Entry::id);
        return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
    }
    void lookFor(const QStringList& words) override {
        m_madeOf = -1;
        m_words.clear();
        m_more.clear();
        for (const auto& word : words)
            if (m_words.size() < mostWords)
                m_words.push_back(word.toStdString());
            else
                m_more << word;
        m_all = m_words.size() < mostWords ? (FoundWords{1} << m_words.size()) - 1 : ~FoundWords{0};
        lookForWords(m_words);
    }
    void collectWanted(std::vector<int>& rows) const override {
        int row = 0;
        for (const auto& entry : m_entries) {
            if (this->passes(row) && (m_words.empty() || hasAll(entry, row)))
                rows.push_back(row);
            ++row;
        }
    }
    [[nodiscard]] bool isFound(int row) const override { return hasAll(entryAt(row), row); }

private:
    [[nodiscard]] bool hasAll(const Entry& entry, int row) const {
        if (foundOf(entry) != m_all)
            return false;
        return m_more.isEmpty() || holdsAll(foldedText(searchText(row)), m_more);
    }

    static constexpr std::size_t mostWords = 64;

    [[nodiscard]] bool keepsPlace(const Entry& entry, int row) const {
        return (row == 0 || !comesFirst(entry, entryAt(row - 1))) &&
               (row + 1 >= total() || !comesFirst(entryAt(row + 1), entry));
    }

    std::deque<Entry> m_entries; ///< grows without being copied, which would leave holes of its size
    std::vector<std::string> m_words;
    QStringList m_more;
    FoundWords m_all = 0;
    mutable Row m_made;
    mutable int m_madeOf = -1;
};

} // namespace mentoring::ui
