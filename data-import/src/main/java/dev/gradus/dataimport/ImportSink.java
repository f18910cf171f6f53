package dev.gradus.dataimport;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.FieldOfStudy;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.function.Consumer;

/**
 * Takes what a format reads: things for the catalogue, and findings. Every record is counted once as read, and is then
 * either accepted or rejected. For use by one thread.
 */
public final class ImportSink {
    private final Catalog.Builder catalog = Catalog.builder();
    private final ReportBuilder report;
    private final Consumer<Progress> progress;
    private Progress state = new Progress("", 0, 0, 0);

    ImportSink(String format, Limits limits, Consumer<Finding> onFinding, Consumer<Progress> progress) {
        this.report = new ReportBuilder(format, limits, onFinding);
        this.progress = progress;
    }

    /** Says that what follows comes from an input. */
    public void reading(ImportInput input) {
        report.reading(input.name());
        state = new Progress(input.name(), 0, input.size().orElse(-1), 0);
    }

    /** Counts a record that was read. */
    public void read() {
        report.read();
    }

    /** Counts a record that was taken, in whole or in part. */
    public void accepted() {
        report.accepted();
    }

    /** Counts a record that was not taken, and says why. */
    public void rejected(Place place, String rule, String raw, String why) {
        report.rejected();
        finding(place, rule, Severity.ERROR, raw, why);
    }

    /** Says that a record holds nothing that is wanted here, such as another level of award: it is counted, not listed. */
    public void skipped(String rule) {
        report.skipped(rule);
    }

    /** Reports something about the input that is being read. */
    public void finding(Place place, String rule, Severity severity, String raw, String result) {
        report.finding(new Finding(report.current(), place, rule, severity, raw, result));
    }

    /** Adds a source. */
    public void add(Source source) {
        catalog.add(source);
    }

    /** Adds an institution; false if another one has its id, which is reported. */
    public boolean add(Institution institution, Place place) {
        return taken(() -> catalog.add(institution), place, institution.id());
    }

    /** Adds a programme; false if another one has its id, which is reported. */
    public boolean add(Program program, Place place) {
        return taken(() -> catalog.add(program), place, program.id());
    }

    /** Adds facts of a field; false if there are other ones for it, which is reported. */
    public boolean add(FieldFacts facts, Place place) {
        return taken(() -> catalog.add(facts), place, facts.key());
    }

    /** Adds a field of study; false if another one has its code, which is reported. */
    public boolean add(FieldOfStudy field, Place place) {
        return taken(() -> catalog.add(field), place, field.code().key());
    }

    /** Adds a role; false if another one has its id, which is reported. */
    public boolean add(Role role, Place place) {
        return taken(() -> catalog.add(role), place, role.id());
    }

    /** Adds a figure of pay. */
    public void add(Salary salary) {
        catalog.add(salary);
    }

    /** Sets the exchange rates. */
    public void add(ExchangeRates rates) {
        catalog.exchangeRates(rates);
    }

    /** Sets the topics. */
    public void topics(TopicTaxonomy topics) {
        catalog.topics(topics);
    }

    /** Adds everything in a catalogue. */
    public void addAll(Catalog other) {
        catalog.addAll(other);
    }

    private boolean taken(Runnable adding, Place place, String id) {
        try {
            adding.run();
            return true;
        } catch (IllegalArgumentException e) {
            finding(place, "duplicate-id", Severity.ERROR, id, firstLine(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    void progressed(long bytes) {
        state = new Progress(state.source(), bytes, state.total(), report.recordsRead());
        progress.accept(state);
    }

    ImportResult result() {
        Catalog built = catalog.build();
        return new ImportResult(built, report.build(built));
    }
}
