package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.role.DemandEvidence;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.TopicDemand;

/** A role with the topics it demands, and on what evidence, as a document of plain values. */
public final class RoleDocument {
    private RoleDocument() {}

    /** The whole role: id, name, and for each topic the level of demand with the statements it rests on. */
    public static ImmutableMap<String, Object> of(Role role) {
        return ImmutableMap.of(
                "id",
                role.id(),
                "name",
                role.name(),
                "demands",
                role.demands().stream().map(RoleDocument::demand).toList());
    }

    private static ImmutableMap<String, Object> demand(TopicDemand demand) {
        return ImmutableMap.of(
                "topic",
                demand.topic(),
                "level",
                demand.level().id(),
                "evidence",
                demand.evidence().stream().map(RoleDocument::evidence).toList());
    }

    private static ImmutableMap<String, Object> evidence(DemandEvidence evidence) {
        return ImmutableMap.of(
                "scale", evidence.scale().id(),
                "statement", evidence.statement(),
                "source", evidence.source().address(),
                "asOf", evidence.source().asOf().stated(),
                "warning", evidence.warning());
    }
}
