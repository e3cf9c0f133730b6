#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "window/workspace.h"

namespace mentoring::ui {

/// Of which form a draft is, and about what. There is one for each form and subject.
struct DraftAbout {
    std::string key; ///< see draftKey()
    QString form;    ///< its title, for the list of drafts
    QString subject; ///< what it is about, for the list of drafts: "Zoé Girard with Inès Haddad"; may be empty
    /// Of something recorded: only what was changed is kept, so that what others change meanwhile is not undone.
    bool ofRecorded = false;
};

/// "note-new/123/0": the form, then the ids of what it is about; 0 where one is not set.
[[nodiscard]] std::string draftKey(std::string_view form, std::initializer_list<std::int64_t> about);
/// For a form about many: in whatever order they were chosen.
[[nodiscard]] std::string draftKeyOfMany(std::string_view form, std::vector<std::int64_t> about);

struct DraftKey {
    std::string form;
    std::vector<std::int64_t> about;

    /// 0 where the key has none.
    [[nodiscard]] std::int64_t id(std::size_t at) const { return at < about.size() ? about[at] : 0; }
};
[[nodiscard]] DraftKey readDraftKey(std::string_view key);

/// What a draft says of itself, without its form being opened.
struct DraftText {
    QString form;
    QString subject;
    QStringList texts; ///< what was typed, field by field
    /// It was recorded, and came back as that was undone: offered where its form is opened, and in no list.
    bool isUndone = false;
};
[[nodiscard]] DraftText readDraftText(const std::string& document);

/// An editor of several fields that a draft keeps as one piece. Inherited beside QWidget.
class DraftPart {
public:
    virtual ~DraftPart() = default;
    [[nodiscard]] virtual QJsonValue kept() const = 0;
    virtual void bringBack(const QJsonValue& kept) = 0;
    void tellWhenChanged(std::function<void()> tell) { m_tell = std::move(tell); }

protected:
    void keptChanged() const {
        if (m_tell)
            m_tell();
    }

private:
    std::function<void()> m_tell;
};

/// Keeps what is typed into the editors of a form on disk, at every pause and never more than a second behind, and
/// brings it back: texts as they were, choices by what was chosen and not by their place in the list. Every editor
/// needs an object name of its own.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Workspace& workspace, QWidget& form, DraftAbout about, QObject* parent);
    ~DraftKeeper() override;

    struct Found {
        bool any = false;
        QStringList gone; ///< what had been chosen and is no longer there, as it was called
        /// Fields that somebody has recorded anew since. Longer texts then stand one below the other; of others the
        /// list says what is recorded now.
        QStringList changed;
        bool isUndone = false; ///< see DraftText
    };
    /// Call when the fields hold what they begin with: brings back what was typed, and watches from now on.
    Found begin();
    [[nodiscard]] bool hasBegun() const { return m_watching; }
    [[nodiscard]] const std::string& key() const { return m_about.key; }
    [[nodiscard]] bool isOfRecorded() const { return m_about.ofRecorded; }
    /// Something typed and not yet on disk.
    [[nodiscard]] bool isUnsaved() const { return m_pause.isActive(); }

    void save(); ///< now
    /// With what the form says about to be recorded: should that be undone, the draft says so.
    void saveToRecord();
    /// What was undone is written further: from here on a draft like any other.
    void takeUp();
    void drop();
    /// What the fields hold now is recorded, or is as it was: from here on that is where they begin.
    void settle();
    /// Makes the fields as they began, and drops the draft.
    void beginAgain();

private:
    [[nodiscard]] QJsonObject values() const;
    /// Of the fields that differ from how the form began.
    [[nodiscard]] QJsonObject changes() const;
    Found bringBack(const QJsonObject& draft);
    QStringList put(const QJsonObject& values);
    void watch();
    void changed();
    void saveInPassing();
    void write(bool isUndone);

    Workspace& m_workspace;
    QWidget& m_form;
    DraftAbout m_about;
    QJsonObject m_first; ///< what the fields held to begin with
    QTimer m_pause;
    QElapsedTimer m_unsaved; ///< since the first change that is not on disk
    bool m_watching = false;
    QJsonObject m_undone; ///< the changes that came back with an undo, while nothing else was written
};

} // namespace mentoring::ui
