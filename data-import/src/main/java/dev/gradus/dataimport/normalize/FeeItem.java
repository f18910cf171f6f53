package dev.gradus.dataimport.normalize;

import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An amount in a text, or the words that say that nothing is to be paid, while it is found out what it is. */
final class FeeItem {
    final int start;
    final int end;
    final boolean free;
    /** The sign of several currencies that stands beside it, or empty. */
    final String sign;

    BigDecimal least;
    BigDecimal most;

    @Nullable
    String currency;

    boolean tuition = true;
    boolean approximate;

    @Nullable
    FeePeriod period;

    /** Whether the period stands after the amount. */
    boolean periodAfter;

    /** Whether the academic years stand after the amount. */
    boolean yearsAfter;

    @Nullable
    String award;

    final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    final Set<Attendance> attendances = EnumSet.noneOf(Attendance.class);
    final Set<AcademicYear> years = new LinkedHashSet<>();

    FeeItem(Amount amount) {
        start = amount.start();
        end = amount.end();
        free = false;
        sign = amount.sign();
        least = amount.value();
        most = amount.value();
        currency = amount.currency().orElse(null);
    }

    /** Nothing to pay, said from {@code start} to before {@code end}. */
    FeeItem(int start, int end) {
        this.start = start;
        this.end = end;
        free = true;
        sign = "";
        least = BigDecimal.ZERO;
        most = BigDecimal.ZERO;
    }

    String amount() {
        String text = least.toPlainString() + (least.compareTo(most) < 0 ? " to " + most.toPlainString() : "");
        return currency == null ? text : text + " " + currency;
    }
}
