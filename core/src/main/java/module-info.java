/**
 * The vocabulary of Gradus: catalogues of programmes, applicants, roles and criteria.
 *
 * <p>Packages named {@code internal} are for the sibling modules alone and may change without notice.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the siblings named below are not there yet when this module is compiled
module dev.gradus.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.google.common;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.gradus.core.applicant;
    exports dev.gradus.core.catalog;
    exports dev.gradus.core.criterion;
    exports dev.gradus.core.evidence;
    exports dev.gradus.core.internal to
            dev.gradus.dataimport,
            dev.gradus.scoring;
    exports dev.gradus.core.measure;
    exports dev.gradus.core.role;
    exports dev.gradus.core.topic;
    exports dev.gradus.core.topic.internal to
            dev.gradus.dataimport;
}
