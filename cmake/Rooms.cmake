# A room is one static library with a public include root of its own. What a room may link is what it may include:
# PRIVATE links are the walls (the ui links app, and so never sees storage).

add_library(ithaca_warnings INTERFACE)
target_compile_options(ithaca_warnings INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
    -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Werror>
  # Optimising, GCC 12 finds overlaps in std::string (its bug 105651) and unset members that are not there.
  "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict;-Wno-maybe-uninitialized>"
  # GCC's plain -Wshadow also objects to an enumerator named like a type, which is what scoped enums are for.
  $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wshadow>
  $<$<CXX_COMPILER_ID:MSVC>:/W4 /WX /utf-8>)

if(ITHACA_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()

if(ITHACA_SANITIZE_THREADS)
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
endif()

# Precompiled headers make a cold build short and hide missing includes, so only scripts/test switches them on.
option(ITHACA_PRECOMPILE "Precompile the headers that nearly every file of a room or test includes" OFF)
set(ithaca_standard_headers <algorithm> <functional> <memory> <optional> <string> <string_view> <vector>)

# ithaca_room(NAME [PUBLIC target…] [PRIVATE target…] [QT] [SOURCES file…])
# What lies in the room's folder belongs to it; SOURCES are those that lie elsewhere. QT switches on moc, uic and rcc.
function(ithaca_room name)
  cmake_parse_arguments(ROOM "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  # The build asks again each time what lies there, so a file that is new or gone is not forgotten.
  file(GLOB in_the_room CONFIGURE_DEPENDS *.cpp include/*/*.h)
  add_library(ithaca_${name} STATIC ${in_the_room} ${ROOM_SOURCES})
  if(IS_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/include)
    target_include_directories(ithaca_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include)
  endif()
  target_include_directories(ithaca_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(ithaca_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE} ithaca_warnings)
  if(ROOM_QT)
    set_target_properties(ithaca_${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON
      AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui)
    set(widgets <QAction> <QBoxLayout> <QDialog> <QLabel> <QPainter> <QPushButton> <QTableView>)
    if(ITHACA_PRECOMPILE AND "ithaca_parts" IN_LIST ROOM_PUBLIC)
      # A feature of the window is compiled as its parts are.
      target_precompile_headers(ithaca_${name} REUSE_FROM ithaca_parts)
    elseif(ITHACA_PRECOMPILE AND ("Qt6::Widgets" IN_LIST ROOM_PUBLIC OR "ithaca_window" IN_LIST ROOM_PUBLIC))
      target_precompile_headers(ithaca_${name} PRIVATE ${ithaca_standard_headers} <QAbstractTableModel> ${widgets})
    elseif(ITHACA_PRECOMPILE)
      target_precompile_headers(ithaca_${name} PRIVATE ${ithaca_standard_headers} <QDateTime> <QObject> <QStringList>)
    endif()
    target_compile_definitions(ithaca_${name} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
      QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  endif()
endfunction()

# ithaca_test(NAME SOURCES file… LINK target… [QT] [MAIN]): the executable NAME_tests; with MAIN it brings its own main().
function(ithaca_test name)
  cmake_parse_arguments(TEST "QT;MAIN" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name}_tests ${TEST_SOURCES})
  target_include_directories(${name}_tests PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_include_directories(${name}_tests SYSTEM PRIVATE ${RAPIDCHECK_INCLUDE_DIR})
  target_link_libraries(${name}_tests PRIVATE ${TEST_LINK} ithaca_warnings GTest::gmock GTest::gtest
    ${RAPIDCHECK_LIBRARY} Threads::Threads)
  if(ITHACA_PRECOMPILE)
    target_precompile_headers(${name}_tests PRIVATE ${ithaca_standard_headers} <gmock/gmock.h> <gtest/gtest.h>)
  endif()
  if(NOT TEST_MAIN)
    target_link_libraries(${name}_tests PRIVATE GTest::gtest_main)
  endif()
  if(TEST_QT)
    set_target_properties(${name}_tests PROPERTIES AUTOMOC ON)
  endif()
  target_compile_definitions(${name}_tests PRIVATE ITHACA_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
  include(GoogleTest)
  gtest_discover_tests(${name}_tests DISCOVERY_MODE PRE_TEST NO_PRETTY_VALUES PROPERTIES TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
