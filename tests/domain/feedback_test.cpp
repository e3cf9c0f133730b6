#include "mentoring/feedback.h"

#include <algorithm>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mentoring/prompts.h"
#include "text/fold.h"

using namespace mentoring;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

std::vector<Remark> remarks(std::string_view text) {
    return remarksOn(text::fold(text));
}

void expectBoth(const TradeText& text, std::string_view where) {
    EXPECT_FALSE(text.en.empty()) << where;
    EXPECT_FALSE(text.fr.empty()) << where;
    EXPECT_EQ(text.fr.find('\''), std::string_view::npos) << text.fr << ": a straight apostrophe";
    for (const char* mark : {" :", " ;", " !", " ?", "« ", " »"})
        EXPECT_EQ(text.fr.find(mark), std::string_view::npos) << text.fr << ": a blank that breaks";
}

} // namespace

TEST(FeedbackForms, HaveKeysOfTheirOwnAndWordsInBothLanguages) {
    std::set<std::string_view> keys;
    for (const auto& form : feedbackFrameworks()) {
        EXPECT_TRUE(keys.insert(form.key).second) << form.key;
        expectBoth(form.name, form.key);
        expectBoth(form.use, form.key);
        std::set<std::string_view> fields;
        for (const auto& field : form.fields) {
            EXPECT_TRUE(fields.insert(field.key).second) << form.key << "/" << field.key;
            expectBoth(field.label, form.key);
            expectBoth(field.hint, form.key);
        }
        ASSERT_FALSE(form.fields.empty()) << form.key;
        EXPECT_FALSE(form.fields.front().optional) << form.key << ": the facts are what it begins with";
        EXPECT_EQ(feedbackFramework(form.key), &form);
    }
    EXPECT_EQ(feedbackFramework("unheard-of"), nullptr);
}

// Stored in files: a key that changes loses what was written.
TEST(FeedbackForms, KeepTheirKeys) {
    std::string all;
    for (const auto& form : feedbackFrameworks()) {
        all += form.key;
        for (const auto& field : form.fields)
            all += (field.optional ? " +" : " ") + std::string(field.key);
        all += '\n';
    }
    EXPECT_EQ(all, "sbi situation behaviour impact +intent +next\n"
                   "desc describe express specify conclude\n"
                   "osbd observation feeling need request\n"
                   "star situation task action result +otherAction +otherResult\n"
                   "coin context observation impact next\n"
                   "eec example effect change\n"
                   "start-stop-continue start stop continue +change\n"
                   "pendleton wellSelf wellMentor otherSelf otherMentor plan\n"
                   "grow goal reality options will\n"
                   "feedforward behaviour first second action\n"
                   "4l liked learned lacked longed\n"
                   "free text\n");
}

TEST(Remarks, FindWhatIsRarelyAFact) {
    EXPECT_THAT(remarks("You ALWAYS come late"), ElementsAre(Remark{RemarkKind::Absolute, "always"}));
    EXPECT_THAT(remarks("Nobody could follow, every time"),
                ElementsAre(Remark{RemarkKind::Absolute, "nobody"}, Remark{RemarkKind::Absolute, "every time"}));
    EXPECT_THAT(remarks("Vous n’écoutez jamais."), ElementsAre(Remark{RemarkKind::Absolute, "jamais"}));
    EXPECT_THAT(
        remarks("À chaque fois, tout le monde attend"),
        ElementsAre(Remark{RemarkKind::Absolute, "chaque fois"}, Remark{RemarkKind::Absolute, "tout le monde"}));
    EXPECT_THAT(remarks("Elle coupe la parole sans arrêt"), ElementsAre(Remark{RemarkKind::Absolute, "sans arrêt"}))
        << "as it is written, not as it is searched";
    EXPECT_THAT(remarks("Personne n’a compris"), ElementsAre(Remark{RemarkKind::Absolute, "personne n’"}));
}

TEST(Remarks, FindLabelsPutOnThePerson) {
    for (const char* text : {"He is lazy.", "That was unprofessional", "Tu es négligente", "un collègue paresseux",
                             "Son exposé est nul", "elle est impolie", "Quel manque de professionnalisme !"})
        EXPECT_THAT(remarks(text), ElementsAre(testing::Field(&Remark::kind, RemarkKind::Judgement))) << text;
}

TEST(Remarks, FindWhatMayTouchPrivateLife) {
    for (const char* text :
         {"because of her pregnancy", "since the illness", "he goes to church", "as a union member", "on strike in May",
          "their political views", "his ethnic background", "depuis son arrêt maladie", "elle est enceinte",
          "pour raison de santé", "délégué du syndicat", "ses opinions politiques", "ses origines", "à la mosquée",
          "son orientation sexuelle", "il est gay", "en situation de handicap", "sa situation familiale"})
        EXPECT_THAT(remarks(text), ElementsAre(testing::Field(&Remark::kind, RemarkKind::Sensitive))) << text;
}

TEST(Remarks, FindASecondSituation) {
    for (const char* text : {"It was so also last week", "Another time the slides were missing", "on another occasion",
                             "une autre fois, en comité", "aussi la semaine dernière", "d’autres fois également"})
        EXPECT_THAT(remarks(text), ElementsAre(testing::Field(&Remark::kind, RemarkKind::SeveralSituations))) << text;
}

TEST(Remarks, AreSilentWhereAWordMeansSomethingElse) {
    for (const char* text : {"The audit of health and safety",
                             "Health & safety briefing",
                             "the European Union",
                             "lazy loading of rows",
                             "an aggressive schedule",
                             "office politics",
                             "in another time zone",
                             "You did not always wait",
                             "Une personne ne pouvait pas entrer",
                             "La personne n’avait pas le dossier",
                             "trois personnes",
                             "le comité santé et sécurité",
                             "la santé au travail",
                             "l’Union européenne",
                             "la politique commerciale",
                             "dans l’enceinte du bâtiment",
                             "si jamais le client appelle",
                             "mis à rude épreuve",
                             "à l’origine du projet",
                             "son orientation professionnelle",
                             "the reunion of the team",
                             "Neverland",
                             "lazybones",
                             "annulé",
                             "le rapport n’est toujours pas arrivé",
                             "la négligence du prestataire",
                             "a call for every time zone",
                             "Mme Gay a présenté le budget",
                             "avec les professionnels de santé",
                             "the ministry of health",
                             "le référent handicap du site",
                             "une enceinte dans la salle",
                             "le risque est nul"})
        EXPECT_THAT(remarks(text), IsEmpty()) << text;
}

TEST(Remarks, FindAWordThatStandsAgainOutsideAHarmlessPhrase) {
    EXPECT_THAT(remarks("Health and safety matters, and so does your health."),
                ElementsAre(Remark{RemarkKind::Sensitive, "health"}));
    EXPECT_THAT(remarks("Your health, then health and safety."), ElementsAre(Remark{RemarkKind::Sensitive, "health"}));
}

TEST(Remarks, NameEachWordOnceInTheOrderFound) {
    EXPECT_THAT(remarks("never, always, never again; lazy"),
                ElementsAre(Remark{RemarkKind::Absolute, "never"}, Remark{RemarkKind::Absolute, "always"},
                            Remark{RemarkKind::Judgement, "lazy"}));
    EXPECT_THAT(remarks(""), IsEmpty());
}

TEST(Remarks, AskForTheFactsWhereOnlyTheRestIsWritten) {
    const Remark noFact{RemarkKind::NoFactYet, {}};
    const std::set<std::string_view> factsFirst = {"sbi", "desc", "osbd", "star", "coin", "eec"};
    for (const auto& form : feedbackFrameworks()) {
        EXPECT_THAT(remarksOn(form, {}), IsEmpty()) << form.key << ": nothing is written yet";
        if (form.fields.size() < 2)
            continue;
        const FeedbackAnswer first{std::string(form.fields[0].key), "on monday"};
        const FeedbackAnswer later{std::string(form.fields[1].key), "the slides were clear"};
        EXPECT_THAT(remarksOn(form, {later}).size(), factsFirst.count(form.key)) << form.key;
        EXPECT_THAT(remarksOn(form, {first, later}), Not(Contains(noFact))) << form.key;
        EXPECT_THAT(remarksOn(form, {first}), Not(Contains(noFact))) << form.key;
    }
}

TEST(Remarks, OnADraftNameAWordOnceForAllItsTexts) {
    const auto& sbi = *feedbackFramework("sbi");
    EXPECT_THAT(remarksOn(sbi, {{"behaviour", "never"}, {"impact", "never, lazy"}}),
                ElementsAre(Remark{RemarkKind::NoFactYet, {}}, Remark{RemarkKind::Absolute, "never"},
                            Remark{RemarkKind::Judgement, "lazy"}));
}

TEST(Feedback, WaitsForAReplyUntilItHasOneOrIsWithdrawn) {
    Feedback feedback;
    EXPECT_EQ(feedback.firstText(), "");
    feedback.answers = {{"situation", "On Monday"}, {"behaviour", "You asked first"}};
    EXPECT_EQ(feedback.firstText(), "On Monday");
    for (const auto reply : allFeedbackReplies) {
        feedback.reply = reply;
        EXPECT_EQ(feedback.waitsForReply(), reply == FeedbackReply::None);
    }
    feedback.reply = FeedbackReply::None;
    feedback.withdrawnAt = Instant{};
    EXPECT_FALSE(feedback.waitsForReply());
}

TEST(Prompts, AreThereForEveryPhaseAndBothOfThePairInBothLanguages) {
    for (const auto asker : {Asker::Mentor, Asker::Mentee}) {
        std::map<Phase, int> count;
        for (const auto& prompt : conversationPrompts(asker)) {
            ++count[prompt.phase];
            expectBoth(prompt.text, prompt.text.en);
            EXPECT_TRUE(prompt.text.en.ends_with('?') && prompt.text.fr.ends_with('?')) << prompt.text.en;
        }
        for (const auto phase : allPhases) {
            EXPECT_GE(count[phase], 8) << static_cast<int>(phase);
            EXPECT_LE(count[phase], 10) << static_cast<int>(phase);
        }
        EXPECT_TRUE(std::ranges::is_sorted(conversationPrompts(asker), {}, &Prompt::phase));
    }
}

TEST(Prompts, OfAMenteeAreNotWhatAMentorWouldAsk) {
    const auto ofMentors = conversationPrompts(Asker::Mentor);
    const auto shared = std::ranges::count_if(conversationPrompts(Asker::Mentee), [&](const Prompt& prompt) {
        return std::ranges::any_of(ofMentors, [&](const Prompt& other) { return other.text.en == prompt.text.en; });
    });
    EXPECT_LE(shared, 4) << "how often to meet, what stays between the two, how to part";
}

TEST(GoalTemplates, HaveATestAndThreeToFiveMilestonesInBothLanguages) {
    std::set<std::string_view> keys;
    for (const auto& one : goalTemplates()) {
        EXPECT_TRUE(keys.insert(one.key).second) << one.key;
        expectBoth(one.title, one.key);
        expectBoth(one.successTest, one.key);
        EXPECT_GE(one.milestones.size(), 3U) << one.key;
        EXPECT_LE(one.milestones.size(), 5U) << one.key;
        for (const auto& milestone : one.milestones)
            expectBoth(milestone, one.key);
    }
    EXPECT_EQ(keys.size(), 10U);
}
