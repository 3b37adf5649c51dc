package vn.thidua.award.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.award.PublicList;

/** A list as the public sees it: no ids, points or votes. */
record PublicListView(
        String round,
        LocalDate publishedOn,
        LocalDate lastDay,
        List<String> explanation,
        String clause,
        List<EntryView> entries) {

    /** Kind, name and unit of somebody on the list. */
    record EntryView(String kind, String name, String unit) {}

    static PublicListView of(PublicList list, String round, String clause) {
        return new PublicListView(
                round,
                list.publishedOn(),
                list.lastDay(),
                list.explanation().lines().toList(),
                clause,
                list.entries().stream()
                        .map(entry -> new EntryView(entry.kind().label(), entry.name(), entry.unit()))
                        .toList());
    }
}
