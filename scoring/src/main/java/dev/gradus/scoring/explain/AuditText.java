package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/** The findings of an audit in plain sentences. */
final class AuditText {
    private AuditText() {}

    static ImmutableList<String> of(Audit audit, Sentences sentences) {
        Languages language = sentences.language();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        reversals(audit, sentences, lines);
        additions(audit, sentences, lines);
        variants("audit.normalizations", audit.normalizations(), language, lines);
        variants("audit.methods", audit.methods(), language, lines);
        for (Audit.Correlation pair : audit.correlated()) {
            lines.add(language.text(
                    pair.coefficient() > 0 ? "audit.correlated" : "audit.opposed",
                    sentences.name(pair.one()),
                    sentences.name(pair.other()),
                    language.number(pair.coefficient())));
        }
        audit.undecisive().forEach(id -> lines.add(language.text("audit.undecisive", sentences.name(id))));
        if (audit.dominated().isEmpty()) {
            lines.add(language.text("audit.dominated.none"));
        }
        audit.dominated()
                .forEach(pair -> lines.add(language.text(
                        "audit.dominated", sentences.name(pair.alternative()), sentences.name(pair.by()))));
        audit.notes().forEach(note -> lines.add(language.text("audit.note", note)));
        return lines.build();
    }

    private static void reversals(Audit audit, Sentences sentences, ImmutableList.Builder<String> lines) {
        Languages language = sentences.language();
        boolean any = false;
        for (Removal removal : audit.removals()) {
            if (removal.reversals() > 0 || removal.isFirstChanged()) {
                any = true;
                lines.add(language.text(
                        removal.isFirstChanged() ? "audit.reversals.first" : "audit.reversals",
                        sentences.name(removal.alternative()),
                        language.number(removal.reversals())));
            }
        }
        if (!any && !audit.removals().isEmpty()) {
            lines.add(language.text("audit.reversals.none"));
        }
    }

    private static void additions(Audit audit, Sentences sentences, ImmutableList.Builder<String> lines) {
        Languages language = sentences.language();
        boolean any = false;
        for (Addition addition : audit.additions()) {
            if (addition.reversals() > 0 || addition.isFirstChanged()) {
                any = true;
                lines.add(language.text(
                        addition.isFirstChanged() ? "audit.added.first" : "audit.added",
                        language.text("audit.added." + addition.kind().id(), sentences.name(addition.like())),
                        language.number(addition.reversals())));
            }
        }
        if (!any && !audit.additions().isEmpty()) {
            lines.add(language.text("audit.added.none"));
        }
    }

    private static void variants(
            String key, List<Variant> variants, Languages language, ImmutableList.Builder<String> lines) {
        List<Variant> answered = variants.stream()
                .filter(variant -> variant.agreement().isPresent())
                .toList();
        double kept = answered.stream()
                .mapToInt(variant -> variant.isFirstKept() ? 1 : 0)
                .sum();
        answered.stream()
                .min(Comparator.comparingDouble(variant -> variant.agreement().orElseThrow()))
                .ifPresent(lowest -> lines.add(language.text(
                        key,
                        language.number(kept),
                        language.number(answered.size()),
                        language.number(lowest.agreement().orElseThrow()),
                        lowest.id())));
    }
}
