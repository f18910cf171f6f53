package dev.gradus.dataimport.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.role.DemandEvidence;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.role.TopicDemand;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives different sources different ids: the later of two gets a number, and what refers to it follows. */
final class SourceIds {
    private final Map<String, Source> byId = new LinkedHashMap<>();
    private final Map<Source, Source> renamed = new HashMap<>();

    void add(List<Source> sources) {
        for (Source source : sources) {
            Source own = source;
            for (int number = 2; !byId.getOrDefault(own.id(), own).equals(own); number++) {
                own = new Source(
                        source.id() + "-" + number,
                        source.address(),
                        source.publisher(),
                        source.kind(),
                        source.asOf(),
                        source.licence(),
                        source.note());
            }
            byId.put(own.id(), own);
            if (!own.equals(source)) {
                renamed.put(source, own);
            }
        }
    }

    Collection<Source> all() {
        return byId.values();
    }

    private Source of(Source source) {
        return renamed.getOrDefault(source, source);
    }

    private <T> Fact<T> of(Fact<T> fact) {
        ImmutableList<Claim<T>> claims = fact.claims().stream()
                .map(claim -> new Claim<>(
                        claim.value(),
                        claim.sources().stream().map(this::of).collect(ImmutableList.toImmutableList()),
                        claim.granularity(),
                        claim.asStated(),
                        claim.note()))
                .collect(ImmutableList.toImmutableList());
        return new Fact<>(claims, fact.missing(), fact.note());
    }

    private <K, T> ImmutableMap<K, Fact<T>> of(ImmutableMap<K, Fact<T>> facts) {
        ImmutableMap.Builder<K, Fact<T>> own = ImmutableMap.builder();
        facts.forEach((key, fact) -> own.put(key, of(fact)));
        return own.buildOrThrow();
    }

    Program of(Program program) {
        if (renamed.isEmpty()) {
            return program;
        }
        return new Program(
                program.id(),
                program.title(),
                program.institution(),
                program.degree(),
                program.department(),
                program.city(),
                program.country(),
                program.url(),
                program.identifiers(),
                program.fields(),
                program.description(),
                of(program.duration()),
                of(program.credits()),
                of(program.attendance()),
                of(program.delivery()),
                of(program.languages()),
                of(program.tuition()),
                of(program.curriculum()),
                of(program.practice()),
                of(program.admission()),
                of(program.intakes()),
                of(program.outcomes()),
                of(program.industry()),
                of(program.research()),
                of(program.platforms()));
    }

    FieldFacts of(FieldFacts facts) {
        return new FieldFacts(
                facts.institution(), facts.field(), facts.level(), of(facts.outcomes()), of(facts.research()));
    }

    Role of(Role role) {
        return new Role(
                role.id(),
                role.name(),
                role.occupations(),
                role.description(),
                role.demands().stream()
                        .map(demand -> new TopicDemand(
                                demand.topic(),
                                demand.level(),
                                demand.evidence().stream().map(this::of).collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()));
    }

    private DemandEvidence of(DemandEvidence evidence) {
        return new DemandEvidence(
                evidence.scale(),
                evidence.percent(),
                evidence.sample(),
                evidence.statement(),
                of(evidence.source()),
                evidence.warning());
    }

    Salary of(Salary salary) {
        return new Salary(
                salary.role(),
                salary.hub(),
                salary.country(),
                salary.amount(),
                salary.lowerQuartile(),
                salary.upperQuartile(),
                salary.statistic(),
                salary.sample(),
                salary.basis(),
                salary.year(),
                salary.reliability(),
                of(salary.source()),
                salary.note());
    }

    ExchangeRates of(ExchangeRates rates) {
        return new ExchangeRates(rates.date(), rates.base(), rates.perBase(), of(rates.source()));
    }
}
