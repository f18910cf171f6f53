package dev.gradus.dataimport.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.gradus.core.catalog.Institution;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.identity.InstitutionMatch.Candidate;
import dev.gradus.dataimport.identity.InstitutionMatch.Rule;
import dev.gradus.dataimport.identity.InstitutionMatch.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionRegistryTest {
    private static final byte[] REGISTER = bytes();
    private static final InstitutionRegistry REGISTRY = registry(REGISTER);

    private static byte[] bytes() {
        try {
            return Resources.toByteArray(Resources.getResource(InstitutionRegistryTest.class, "register.ndjson"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InstitutionRegistry registry(byte[] register) {
        try {
            return InstitutionRegistry.read(ImportInput.of("register", register));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> candidates(InstitutionMatch match) {
        return match.candidates().stream()
                .map(candidate -> candidate.institution().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://ror.org/05a28rw58 | ROR_ID | ETH Zurich",
                "ROR.org/05A28RW58 | ROR_ID | ETH Zurich",
                "05a28rw58 | ROR_ID | ETH Zurich",
                "grid.5801.c | IDENTIFIER | ETH Zurich",
                "Q11942 | IDENTIFIER | ETH Zurich",
                "https://www.inf.ethz.ch:443/studies?x=1 | DOMAIN | ETH Zurich",
                "ethz.ch. | DOMAIN | ETH Zurich",
                "Master office, info@ethz.ch | DOMAIN | ETH Zurich",
                "www.tum.de | DOMAIN | Technical University of Munich",
                "eth  ZURICH | EXACT_NAME | ETH Zurich",
                "Eidgenössische Technische Hochschule Zürich | EXACT_NAME | ETH Zurich",
                "Eidgenossische Technische Hochschule Zurich | NORMALIZED_NAME | ETH Zurich",
                "ETHZ | ACRONYM | ETH Zurich",
                "E.T.H.Z. | ACRONYM | ETH Zurich",
                "University of Miami | EXACT_NAME | University of Miami",
                "The University of Miami | NORMALIZED_NAME | University of Miami",
                "Univ. of Miami | NORMALIZED_NAME | University of Miami",
                "Miami University | EXACT_NAME | Miami University",
                "TU München | NORMALIZED_NAME | Technical University of Munich",
                "TU Munich | NORMALIZED_NAME | Technical University of Munich",
                "TUM, Munich, Germany | ACRONYM | Technical University of Munich",
                "Universität Heidelberg | NORMALIZED_NAME | Heidelberg University",
                "Politechnika Lodzka | NORMALIZED_NAME | Lodz University of Technology",
                "北京大学 | EXACT_NAME | Peking University",
                "Lakeside University, Manila | EXACT_NAME | Lakeside University",
                "Lakeside University (Philippines) | EXACT_NAME | Lakeside University",
                "Dept. of Physics, Peking University, Beijing, China | EXACT_NAME | Peking University",
                "Old Town Polytechnic | EXACT_NAME | New Town University",
                "oldtown.ac.uk | DOMAIN | New Town University",
                "https://ror.org/04m01e293 | ROR_ID | New Town University",
                "Technical University of Mombassa | FUZZY | Technical University of Mombasa",
                "Ruprecht-Karls-Universitaet Heidelburg | FUZZY | Heidelberg University",
            })
    void matches(String text, Rule rule, String name) {
        InstitutionMatch match = REGISTRY.match(text);
        assertThat(match.institution().map(RegisteredInstitution::name))
                .as("%s", match)
                .contains(name);
        assertThat(match.rule()).contains(rule);
        assertThat(match.status()).isEqualTo(Status.MATCHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TUM | ACRONYM | Technical University of Munich; Technical University of Mombasa",
                "Lakeside University | EXACT_NAME | Lakeside University; Lakeside University",
                "Universität Miami | NORMALIZED_NAME | University of Miami; Miami University",
                "University of Heidelberg | FUZZY | Heidelberg University",
            })
    void neverPicksSilently(String text, Rule rule, String names) {
        InstitutionMatch match = REGISTRY.match(text);
        assertThat(match.status()).as("%s", match).isEqualTo(Status.AMBIGUOUS);
        assertThat(match.institution()).isEmpty();
        assertThat(match.rule()).contains(rule);
        assertThat(String.join("; ", candidates(match))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "See website",
                "University",
                "University of Nowhere",
                "https://example.com",
                "facebook.com",
                "https://www.facebook.com/lakeside",
                "ac.uk",
                "05a28rw59",
                "https://ror.org/03yrm5c26",
                "München"
            })
    void knowsWhenItDoesNotKnow(String text) {
        InstitutionMatch match = REGISTRY.match(text);
        assertThat(match.status()).as("%s", match).isEqualTo(Status.UNMATCHED);
        assertThat(match.candidates()).isEmpty();
    }

    @Test
    void aNameInAnotherCountryIsNoMatch() {
        InstitutionMatch match =
                REGISTRY.match(InstitutionQuery.named("University of Miami").in("GB"));
        assertThat(match.status()).isEqualTo(Status.UNMATCHED);
        assertThat(REGISTRY.match(InstitutionQuery.named("Lakeside University").in("US"))
                        .institution()
                        .orElseThrow()
                        .city())
                .contains("Springfield");
        assertThat(REGISTRY.match(InstitutionQuery.named("Miami Univresity").in("GB"))
                        .status())
                .isEqualTo(Status.UNMATCHED);
    }

    @Test
    void aDomainGoesBeforeTheNameAndADisagreementIsSaid() {
        InstitutionMatch agreed =
                REGISTRY.match(InstitutionQuery.named("Miami Univ").at("www.miamioh.edu"));
        assertThat(agreed.rule()).contains(Rule.DOMAIN);
        assertThat(candidates(agreed)).containsExactly("Miami University");

        InstitutionMatch disputed =
                REGISTRY.match(InstitutionQuery.named("University of Miami").at("miamioh.edu"));
        assertThat(disputed.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(candidates(disputed)).containsExactly("Miami University", "University of Miami");
        assertThat(disputed.notes()).containsExactly("The domain miamioh.edu is that of Miami University.");
    }

    @Test
    void aNameWeighsMoreThanADomainAboveTheOneAskedFor() {
        InstitutionMatch match =
                REGISTRY.match(InstitutionQuery.named("Peking University").at("pku.uni-heidelberg.de"));
        assertThat(candidates(match)).containsExactly("Peking University");
        assertThat(match.notes()).containsExactly("The domain uni-heidelberg.de is that of Heidelberg University.");
    }

    @Test
    void anEntryTakenBackSaysSo() {
        assertThat(REGISTRY.match("Old Town Polytechnic").notes())
                .containsExactly("Old Town Polytechnic was taken back for New Town University.");
        assertThat(REGISTRY.find("https://ror.org/04m01e293").orElseThrow().name())
                .isEqualTo("Old Town Polytechnic");
    }

    @Test
    void recordsThatCannotBeUsedAreRejectedWithTheirPlace() throws IOException {
        List<String> rejected = new ArrayList<>();
        List<RegisteredInstitution> accepted = new ArrayList<>();
        RorReader.read(ImportInput.of("register", REGISTER), new RecordHandler<>() {
            @Override
            public void accept(long number, RegisteredInstitution institution) {
                accepted.add(institution);
            }

            @Override
            public void reject(long number, String problem) {
                rejected.add(number + ": " + problem);
            }
        });
        assertThat(accepted).hasSize(12).hasSize(REGISTRY.size());
        assertThat(rejected)
                .containsExactly(
                        "13: 'https://ror.org/026k5mg94' is no id of ROR.",
                        "14: https://ror.org/04xysgw12 has no name.",
                        "15: The status of https://ror.org/03vek6s52 is 'gone', not active, inactive or withdrawn.");
    }

    @Test
    void bothSchemasAreRead() {
        RegisteredInstitution old = REGISTRY.find("https://ror.org/02dgjyy92").orElseThrow();
        assertThat(old.country()).contains("US");
        assertThat(old.region()).contains("Florida");
        assertThat(old.city()).contains("Coral Gables");
        assertThat(old.links()).containsExactly("https://www.miami.edu/");
        assertThat(old.identifiers()).containsEntry("grid", "grid.26790.3a");
        assertThat(old.names())
                .extracting(RegisteredName::kind)
                .containsExactly(RegisteredName.Kind.DISPLAY, RegisteredName.Kind.LABEL, RegisteredName.Kind.ACRONYM);
        Institution eth = REGISTRY.find("https://ror.org/05a28rw58")
                .orElseThrow()
                .institution()
                .orElseThrow();
        assertThat(eth.name()).isEqualTo("ETH Zurich");
        assertThat(eth.country()).isEqualTo("CH");
        assertThat(eth.url()).isEqualTo(Optional.of("https://ethz.ch"));
        assertThat(eth.identifiers())
                .containsEntry("ror", "https://ror.org/05a28rw58")
                .containsEntry("wikidata", "Q11942");
    }

    @Test
    void anArrayAndAGzippedFileAreTheSame() throws IOException {
        String array = "["
                + new String(REGISTER, StandardCharsets.UTF_8)
                        .lines()
                        .limit(12)
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow()
                + "]";
        assertThat(registry(array.getBytes(StandardCharsets.UTF_8)).institutions())
                .isEqualTo(REGISTRY.institutions());
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(REGISTER);
        }
        assertThat(registry(zipped.toByteArray()).institutions()).isEqualTo(REGISTRY.institutions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": | register, row 1: This is no valid JSON",
                "[{}] x | register, row 1: This is no valid JSON",
                "`` | register: There is no record in it.",
            })
    void whatIsNoJsonIsSaidWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> registry(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theDocumentHasTheFieldsAsPromised() {
        assertThat(REGISTRY.match("ETH Zurich").document())
                .hasToString(
                        "{status=matched, id=https://ror.org/05a28rw58, name=ETH Zurich, rule=exact-name, "
                                + "candidates=[{id=https://ror.org/05a28rw58, name=ETH Zurich, country=CH, matched=ETH Zurich, score=1.0}], notes=[]}");
        assertThat(REGISTRY.match("nobody").document())
                .hasToString("{status=unmatched, id=null, name=null, rule=null, candidates=[], notes=[]}");
    }

    @Test
    void theFirstOfTwoWithOneIdIsTaken() {
        List<RegisteredInstitution> twice = new ArrayList<>(REGISTRY.institutions());
        twice.addAll(REGISTRY.institutions());
        assertThat(InstitutionRegistry.of(twice).size()).isEqualTo(REGISTRY.size());
    }

    @Property(tries = 200)
    void everyTextHasAnAnswer(@ForAll String text) {
        InstitutionMatch match = REGISTRY.match(text);
        assertThat(match).isEqualTo(REGISTRY.match(text));
        assertThat(match.candidates())
                .allSatisfy(candidate -> assertThat(candidate.score()).isBetween(0.0, 1.0));
    }

    @Test
    void longAndRepetitiveTextsAreAnswered() {
        for (String part :
                List.of("University ", "a@", "(", ",", "x.", "a.b ", "-", "u", "Miami, ", "\u0000", "\ud800")) {
            assertThat(REGISTRY.match(part.repeat(100_000 / part.length())).status())
                    .isNotNull();
        }
    }

    @Test
    void listOfDomainsIsRead() throws IOException {
        String json =
                "[{\"name\":\"ETH\",\"alpha_two_code\":\"CH\",\"state-province\":null,\"domains\":[\"ethz.ch\"],\"web_pages\":[\"http://www.ethz.ch/\"]},"
                        + "{\"name\":\" \",\"domains\":[]}]";
        List<UniversityDomain> entries = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        UniversityDomainReader.read(
                ImportInput.of("list", json.getBytes(StandardCharsets.UTF_8)), new RecordHandler<>() {
                    @Override
                    public void accept(long number, UniversityDomain entry) {
                        entries.add(entry);
                    }

                    @Override
                    public void reject(long number, String problem) {
                        rejected.add(number + ": " + problem);
                    }
                });
        assertThat(entries)
                .containsExactly(new UniversityDomain(
                        "ETH",
                        Optional.of("CH"),
                        Optional.empty(),
                        ImmutableList.of("ethz.ch"),
                        ImmutableList.of("http://www.ethz.ch/")));
        assertThat(rejected).containsExactly("2: The entry has no name.");
        assertThat(REGISTRY.match(entries.get(0).query()).candidates())
                .extracting(Candidate::name)
                .containsExactly("ethz.ch");
    }
}
