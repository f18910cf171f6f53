package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What was done with everything that was read.
 *
 * @param format id of the format
 * @param sources the inputs, in the order in which they were read
 * @param findings of each rule in each input the first ones, in order; all are counted
 * @param coverage how many programmes have which fact, and how many sets of facts of fields which outcome
 */
public record ImportReport(
        String format,
        ImmutableList<SourceReport> sources,
        ImmutableList<Finding> findings,
        ImmutableList<Coverage> coverage) {

    /**
     * What was done with one input. Every record read is accepted, rejected or skipped.
     *
     * @param source its name
     * @param read records read
     * @param accepted records taken, in whole or in part
     * @param rejected records not taken, each with a finding
     * @param skipped records in which nothing is wanted, by the rule that says so
     * @param rules the rules that spoke
     */
    public record SourceReport(
            String source,
            long read,
            long accepted,
            long rejected,
            ImmutableMap<String, Long> skipped,
            ImmutableList<RuleReport> rules) {}

    /**
     * How often a rule spoke in one input.
     *
     * @param rule the rule
     * @param severity how much its findings weigh
     * @param count number of findings
     * @param examples the most frequent raw texts with their number, most frequent first; counts are lower bounds where
     *     more different texts were met than are counted
     */
    public record RuleReport(String rule, Severity severity, long count, ImmutableMap<String, Long> examples) {}

    /**
     * How many programmes have a fact.
     *
     * @param fact name of the fact, such as {@code tuition}; {@code field-facts.earnings} for what is known of fields
     * @param known programmes for which it is known
     * @param missing programmes for which it is missing, by reason
     */
    public record Coverage(String fact, long known, ImmutableMap<String, Long> missing) {}

    /** Records read from all inputs. */
    public long read() {
        return sources.stream().mapToLong(SourceReport::read).sum();
    }

    /** Records accepted from all inputs. */
    public long accepted() {
        return sources.stream().mapToLong(SourceReport::accepted).sum();
    }

    /** Records rejected from all inputs. */
    public long rejected() {
        return sources.stream().mapToLong(SourceReport::rejected).sum();
    }
}
