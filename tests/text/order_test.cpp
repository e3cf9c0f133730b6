#include "text/order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using mentoring::text::placesInOrder;
using testing::ElementsAre;

TEST(PlacesInOrder, CountNumbersByTheirValueAndNotLetterCase) {
    EXPECT_THAT(placesInOrder({"Site 10", "site 9", "SITE 9", "Site"}, "en"), ElementsAre(2, 1, 1, 0));
}

TEST(PlacesInOrder, AreThoseOfTheLanguage) {
    EXPECT_THAT(placesInOrder({"zoé", "Émile", "emile", "Eric", "Œuvré", "oeil"}, "fr"), ElementsAre(5, 1, 0, 2, 4, 3));
    EXPECT_THAT(placesInOrder({"ö", "z"}, "sv"), ElementsAre(1, 0));
    EXPECT_THAT(placesInOrder({"ö", "z"}, "de"), ElementsAre(0, 1));
}

TEST(PlacesInOrder, OfTextsOfEveryLength) {
    const std::string longText(1000, 'b');
    EXPECT_THAT(placesInOrder({longText + "b", longText, longText + "a", "", "b"}, "en"), ElementsAre(4, 2, 3, 0, 1));
    EXPECT_TRUE(placesInOrder({}, "en").empty());
}
