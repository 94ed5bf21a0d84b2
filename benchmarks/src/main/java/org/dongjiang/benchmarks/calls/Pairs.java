package org.dongjiang.benchmarks.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dongjiang.benchmarks.figure.Figure;

/** A ratio that is measured several times, each time from a pair of figures of the same round. */
public final class Pairs {

    private final String name;
    private final String aim;
    private final List<Double> ratios = new ArrayList<>();

    /** One that must reach a floor. */
    public Pairs(Figure figure) {
        this(figure.title(), figure.aim());
    }

    /** A ratio without a floor, only reported. */
    public Pairs(String name) {
        this(name, "");
    }

    private Pairs(String name, String aim) {
        this.name = name;
        this.aim = aim;
    }

    /** Adds the ratio of one round. */
    public void add(double figure, double peer) {
        ratios.add(figure / peer);
    }

    /** The median of all rounds, of which there is at least one. */
    public double median() {
        var sorted = ratios.stream().sorted().toList();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    /** The median of all rounds, with the least and the greatest, and what it should be. */
    @Override
    public String toString() {
        var sorted = ratios.stream().sorted().toList();
        int size = sorted.size();
        if (size == 0) {
            return "%-44s not measured".formatted(name);
        }
        return String.format(
                Locale.ROOT,
                "%-44s %6.2f  (%.2f to %.2f in %d rounds)  %s",
                name,
                median(),
                sorted.get(0),
                sorted.get(size - 1),
                size,
                aim);
    }
}
