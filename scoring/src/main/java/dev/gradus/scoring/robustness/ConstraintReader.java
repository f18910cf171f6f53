package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.robustness.WeightConstraint.Bounds;
import dev.gradus.scoring.robustness.WeightConstraint.Importance;
import dev.gradus.scoring.robustness.WeightConstraint.Linear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is known about weights from texts such as {@code cost >= 2 * duration} or {@code 10% <= cost <= 40%}. */
final class ConstraintReader {
    private static final Pattern RELATION = Pattern.compile("<=|>=|=|<|>");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)\\s*(%?)");
    private static final Pattern MULTIPLE = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)\\s*\\*\\s*(.+)");

    private final String text;
    private final Collection<String> criteria;

    private ConstraintReader(String text, Collection<String> criteria) {
        this.text = text;
        this.criteria = criteria;
    }

    /** A number of times the weight of a criterion, or a number alone. */
    private record Term(double number, Optional<String> criterion) {
        boolean isWeight() {
            return criterion.isPresent() && number == 1;
        }
    }

    static ImmutableList<WeightConstraint> read(String text, Collection<String> criteria) {
        ConstraintReader reader = new ConstraintReader(text, criteria);
        List<String> relations = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        Matcher relation = RELATION.matcher(text);
        int from = 0;
        while (relation.find()) {
            terms.add(reader.term(text.substring(from, relation.start()).strip()));
            relations.add(relation.group());
            from = relation.end();
        }
        terms.add(reader.term(text.substring(from).strip()));
        if (relations.isEmpty()) {
            throw reader.unreadable("There is no comparison in it.");
        }
        ImmutableList.Builder<WeightConstraint> constraints = ImmutableList.builder();
        for (int k = 0; k < relations.size(); k++) {
            Term left = terms.get(k);
            Term right = terms.get(k + 1);
            if (!relations.get(k).startsWith("<")) {
                constraints.add(reader.atLeast(left, right));
            }
            if (!relations.get(k).startsWith(">")) {
                constraints.add(reader.atLeast(right, left));
            }
        }
        return constraints.build();
    }

    private WeightConstraint atLeast(Term more, Term less) {
        if (more.isWeight() && less.isWeight()) {
            return new Importance(
                    more.criterion().orElseThrow(), less.criterion().orElseThrow());
        }
        if (more.isWeight() && less.criterion().isEmpty()) {
            return new Bounds(more.criterion().orElseThrow(), share(less.number()), 1);
        }
        if (less.isWeight() && more.criterion().isEmpty()) {
            return new Bounds(less.criterion().orElseThrow(), 0, share(more.number()));
        }
        Map<String, Double> coefficients = new LinkedHashMap<>();
        double bound = 0;
        if (less.criterion().isPresent()) {
            coefficients.merge(less.criterion().get(), less.number(), Double::sum);
        } else {
            bound -= less.number();
        }
        if (more.criterion().isPresent()) {
            coefficients.merge(more.criterion().get(), -more.number(), Double::sum);
        } else {
            bound += more.number();
        }
        if (coefficients.isEmpty()) {
            throw unreadable("It compares numbers, not weights.");
        }
        return new Linear(ImmutableMap.copyOf(coefficients), bound);
    }

    private double share(double number) {
        if (number > 1) {
            throw unreadable("Weights are shares of their sum, and " + number + " is more than all.");
        }
        return number;
    }

    private Term term(String term) {
        if (criteria.contains(term)) {
            return new Term(1, Optional.of(term));
        }
        Matcher number = NUMBER.matcher(term);
        if (number.matches()) {
            BigDecimal value = new BigDecimal(number.group(1));
            return new Term(
                    (number.group(2).isEmpty() ? value : value.movePointLeft(2)).doubleValue(), Optional.empty());
        }
        Matcher multiple = MULTIPLE.matcher(term);
        if (multiple.matches()) {
            return new Term(new BigDecimal(multiple.group(1)).doubleValue(), Optional.of(known(multiple.group(2))));
        }
        return new Term(1, Optional.of(known(term)));
    }

    private String known(String criterion) {
        if (criterion.isEmpty()) {
            throw unreadable("Something is missing beside a comparison.");
        }
        if (!criteria.contains(criterion)) {
            throw new ProblemException(Code.UNKNOWN, "constraints", Names.unknown("criterion", criterion, criteria));
        }
        return criterion;
    }

    private ProblemException unreadable(String why) {
        return new ProblemException(
                Code.INVALID,
                "constraints",
                "The constraint '%s' cannot be read. %s".formatted(text, why),
                "as in a >= b, a >= 2 * b, or 0.1 <= a <= 0.4.");
    }
}
