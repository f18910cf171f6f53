package dev.gradus.dataimport.normalize;

import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import dev.gradus.dataimport.normalize.DurationToken.Unit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A span of time in a text while it is being read: where it stands, and what has been found to belong to it. */
final class DurationSpan {
    /** Differences below this share are rounding: 52 weeks and 12 months. */
    private static final double SAME = 0.01;

    /** A span in weeks in parentheses after one in years gives the same time more exactly, if no further apart. */
    private static final double ABOUT_THE_SAME = 0.2;

    final int from;
    final int to;
    final Unit unit;
    double least;
    double most;
    boolean openBelow;
    boolean openAbove;

    @Nullable
    StudyPeriods periods;

    final Set<Attendance> attendance = new HashSet<>();

    @Nullable
    String award;

    /** From {@code least} to {@code most} months, in the tokens {@code from} to before {@code to}. */
    DurationSpan(int from, int to, Unit unit, double least, double most) {
        this.from = from;
        this.to = to;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    boolean isPlausible() {
        return least > 0 && least <= most && most < 1200;
    }

    boolean isExact() {
        return !openBelow && !openAbove && least == most;
    }

    /** Whether it is the other one in another unit. */
    boolean restates(DurationSpan other) {
        return openBelow == other.openBelow
                && openAbove == other.openAbove
                && (near(other, SAME) || (unit != other.unit && unit == Unit.WEEK && near(other, ABOUT_THE_SAME)));
    }

    private boolean near(DurationSpan other, double share) {
        return Math.abs(least - other.least) <= share * other.least
                && Math.abs(most - other.most) <= share * other.most;
    }

    /** Takes in what another span says about the limits of the same study. */
    void widen(DurationSpan limits) {
        if (limits.openBelow) {
            openAbove = false;
        } else {
            least = openBelow ? limits.least : Math.min(least, limits.least);
        }
        if (limits.openAbove) {
            openBelow = false;
        } else {
            most = openAbove ? limits.most : Math.max(most, limits.most);
        }
    }

    /** Makes it longer by a part that comes on top. */
    void extend(DurationSpan part) {
        if (!part.openBelow) {
            least += part.least;
        }
        most += part.most;
    }
}
