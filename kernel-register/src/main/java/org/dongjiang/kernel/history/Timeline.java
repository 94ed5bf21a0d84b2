package org.dongjiang.kernel.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All days of a record as known now: segments without a gap or an overlap, from its first day for ever. */
record Timeline<F extends Record>(List<Segment<F>> segments) {

    /** A record that begins on a day; null if nobody said when. */
    static <F extends Record> Timeline<F> beginning(LocalDate day, F facts) {
        return new Timeline<>(
                List.of(new Segment<>(day == null ? Segment.FIRST_DAY : day, Segment.NO_END, true, facts, null)));
    }

    /** @param versions in the order in which they were recorded: a later one covers earlier ones */
    static <F extends Record> Timeline<F> of(Collection<Segment<F>> versions) {
        var timeline = new Timeline<F>(List.of());
        for (var version : versions) {
            timeline = timeline.coveredBy(version);
        }
        return timeline;
    }

    private Timeline<F> coveredBy(Segment<F> version) {
        var all = new ArrayList<Segment<F>>();
        for (var one : segments) {
            if (one.from().isBefore(version.from())) {
                all.add(one.between(one.from(), earlier(one.until(), version.from())));
            }
        }
        all.add(version);
        for (var one : segments) {
            if (one.until().isAfter(version.until())) {
                all.add(one.between(later(one.from(), version.until()), one.until()));
            }
        }
        return new Timeline<>(joined(all));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Those that follow each other and say the same become one. */
    static <F extends Record> List<Segment<F>> joined(List<Segment<F>> all) {
        var joined = new ArrayList<Segment<F>>();
        for (var one : all) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.until().equals(one.from()) && last.saysTheSame(one)) {
                joined.set(joined.size() - 1, last.between(last.from(), one.until()));
            } else {
                joined.add(one);
            }
        }
        return List.copyOf(joined);
    }

    /** The first day on which the record exists. */
    LocalDate begins() {
        return segments.stream()
                .filter(Segment::begun)
                .findFirst()
                .orElseThrow()
                .from();
    }

    Segment<F> last() {
        return segments.get(segments.size() - 1);
    }

    /** The last days after a day on which it had ended and after which it went on. */
    Optional<Segment<F>> endedAfter(LocalDate day) {
        return segments.stream()
                .filter(one -> one.endedOn() != null
                        && one.until().isAfter(day)
                        && one.until().isBefore(Segment.NO_END))
                .reduce((earlier, later) -> later);
    }

    /** Without those days on which the record has not begun; null before its first day. */
    Segment<F> on(LocalDate day) {
        return segments.stream()
                .filter(one -> one.begun() && one.covers(day))
                .findFirst()
                .orElse(null);
    }

    /** What is said of a day; before the first, what is said of the first. */
    F factsOn(LocalDate day) {
        var segment = on(day);
        return segment == null ? on(begins()).facts() : segment.facts();
    }

    /** The same with another segment from a day on. */
    Timeline<F> from(LocalDate day, UnaryOperator<Segment<F>> change) {
        return between(day, Segment.NO_END, change);
    }

    /** The same with other segments on some days. */
    Timeline<F> between(LocalDate from, LocalDate until, UnaryOperator<Segment<F>> change) {
        var all = new ArrayList<Segment<F>>();
        for (var one : segments) {
            if (one.from().isBefore(from)) {
                all.add(one.between(one.from(), earlier(one.until(), from)));
            }
            var begin = later(one.from(), from);
            var end = earlier(one.until(), until);
            if (begin.isBefore(end)) {
                all.add(change.apply(one.between(begin, end)));
            }
            if (one.until().isAfter(until)) {
                all.add(one.between(later(one.from(), until), one.until()));
            }
        }
        return new Timeline<>(joined(all));
    }

    /** The same, beginning on another day. */
    Timeline<F> beginningOn(LocalDate day) {
        var begins = begins();
        if (day.equals(begins)) {
            return this;
        }
        if (day.isBefore(begins)) {
            var first = segments.stream().filter(Segment::begun).findFirst().orElseThrow();
            return coveredBy(first.between(day, first.until()));
        }
        var all = new ArrayList<Segment<F>>();
        for (var one : segments) {
            if (one.from().isBefore(day)) {
                all.add(one.between(one.from(), earlier(one.until(), day)).notBegun());
            }
            if (one.until().isAfter(day)) {
                all.add(one.between(later(one.from(), day), one.until()));
            }
        }
        return new Timeline<>(joined(all));
    }

    /** The same, over after a day; null if no such day is agreed. */
    Timeline<F> overAfter(LocalDate day) {
        return day == null ? this : from(day.plusDays(1), segment -> segment.endedOn(day.plusDays(1)));
    }

    /** Whether there is a day on which both records exist. */
    boolean overlaps(Timeline<F> other) {
        return existing().anyMatch(one -> other.existing().anyMatch(one::overlaps));
    }

    private Stream<Segment<F>> existing() {
        return segments.stream().filter(one -> one.begun() && one.endedOn() == null);
    }

    /** What it says otherwise than another, divided also where that one changes. */
    List<Segment<F>> differences(Timeline<F> before) {
        var days = new TreeSet<LocalDate>();
        segments.forEach(one -> days.add(one.from()));
        before.segments().forEach(one -> days.add(one.from()));
        var different = new ArrayList<Segment<F>>();
        for (var day : days) {
            var next = days.higher(day);
            var now = at(segments, day);
            var then = at(before.segments(), day);
            if (now != null && (then == null || !now.saysTheSame(then))) {
                different.add(now.between(day, next == null ? now.until() : earlier(now.until(), next)));
            }
        }
        return different;
    }

    private static <F extends Record> Segment<F> at(List<Segment<F>> segments, LocalDate day) {
        return segments.stream().filter(one -> one.covers(day)).findFirst().orElse(null);
    }
}
