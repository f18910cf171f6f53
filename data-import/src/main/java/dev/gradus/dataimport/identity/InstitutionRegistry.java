package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ImportInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A register of institutions that tells which one is meant.
 *
 * <p>It goes by the identifier, then by the internet domain, then by the name as written, then by initials, then by the
 * words of the name, and last by words that nearly agree; the first rule that finds something decides, or says that
 * several are as likely. Nothing is ever picked silently. An entry that was taken back stands for its successor.
 *
 * {@snippet :
 * InstitutionRegistry registry = InstitutionRegistry.read(ImportInput.of(Path.of("ror.json.gz")));
 * InstitutionMatch match = registry.match("TU München");
 * }
 *
 * <p>Immutable and safe for use by many threads. Some 2 kB of memory per institution; identifiers, domains and names are
 * found in time independent of the size of the register, names that nearly agree in time proportional to the number of
 * names that share a rare word.
 */
public final class InstitutionRegistry {
    /** What is called an alias in a register, and is none. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    final List<RegisteredInstitution> institutions;
    final Map<String, Integer> byId = new HashMap<>();
    final Map<String, Integer> byIdentifier = new HashMap<>();
    final Map<String, Set<Integer>> byDomain = new HashMap<>();
    final Map<String, Set<Integer>> byHomePage = new HashMap<>();
    final Map<String, Set<Integer>> byName = new HashMap<>();
    final Map<String, Set<Integer>> byAcronym = new HashMap<>();
    final Map<String, Set<Integer>> byWords = new HashMap<>();
    final FuzzyNames fuzzy = new FuzzyNames();

    private InstitutionRegistry(List<RegisteredInstitution> institutions) {
        this.institutions = institutions;
        for (int number = 0; number < institutions.size(); number++) {
            index(number, institutions.get(number));
        }
    }

    private void index(int number, RegisteredInstitution institution) {
        byId.put(institution.id(), number);
        institution
                .identifiers()
                .forEach((scheme, identifier) -> byIdentifier.putIfAbsent(
                        identifier.toLowerCase(Locale.ROOT).replace(" ", ""), number));
        institution.domains().forEach(domain -> Hosts.of(domain).ifPresent(host -> put(byDomain, host.name(), number)));
        institution
                .links()
                .forEach(link -> Hosts.of(link)
                        .ifPresent(host -> put(host.isRoot() ? byDomain : byHomePage, host.name(), number)));
        for (RegisteredName name : institution.names()) {
            if (name.kind() == RegisteredName.Kind.ACRONYM
                    || INITIALS.matcher(name.value()).matches()) {
                put(byAcronym, NameWords.initials(name.value()), number);
            } else {
                put(byName, NameWords.exact(name.value()), number);
                put(byWords, NameWords.key(name.value()), number);
                fuzzy.add(number, name.value());
            }
        }
    }

    private static void put(Map<String, Set<Integer>> index, String key, int number) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, missing -> new LinkedHashSet<>(2)).add(number);
        }
    }

    /** A register of these institutions; of several with one id the first is taken. */
    public static InstitutionRegistry of(Iterable<RegisteredInstitution> institutions) {
        Map<String, RegisteredInstitution> byId = new LinkedHashMap<>();
        institutions.forEach(institution -> byId.putIfAbsent(institution.id(), institution));
        return new InstitutionRegistry(List.copyOf(byId.values()));
    }

    /**
     * Reads a register from records of ROR, as {@link RorReader} takes them; records that cannot be used are left out.
     *
     * @param inputs files, or entries of an archive; those of the newer schema are taken before the older where both are
     *     there
     * @throws IOException if an input cannot be read
     * @throws dev.gradus.dataimport.ImportException if one is no JSON, or crosses a limit
     */
    public static InstitutionRegistry read(ImportInput... inputs) throws IOException {
        List<RegisteredInstitution> institutions = new ArrayList<>();
        for (ImportInput input : inputs) {
            RorReader.read(input, new RecordHandler<>() {
                @Override
                public void accept(long number, RegisteredInstitution institution) {
                    institutions.add(institution);
                }

                @Override
                public void reject(long number, String problem) {
                    // Left out, as promised; who wants to know reads with RorReader.
                }
            });
        }
        return of(institutions);
    }

    /** How many institutions there are. */
    public int size() {
        return institutions.size();
    }

    /** All institutions, in the order in which they came. */
    public ImmutableList<RegisteredInstitution> institutions() {
        return ImmutableList.copyOf(institutions);
    }

    /** The institution with this id, as it stands in the register. */
    public Optional<RegisteredInstitution> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(institutions::get);
    }

    /** Which institution is meant. */
    public InstitutionMatch match(InstitutionQuery query) {
        return match(List.of(query));
    }

    /**
     * Which institution a text means: an identifier, an address, or a name with or without city and country after it, such
     * as {@code Dept. of Physics, University of York, York, UK}.
     */
    public InstitutionMatch match(String text) {
        return match(QueryText.readings(text));
    }

    /** The first reading that a strict rule matches; else the first that one finds ambiguous; else the best fuzzy one. */
    private InstitutionMatch match(List<InstitutionQuery> readings) {
        List<Matching> all =
                readings.stream().map(query -> new Matching(this, query)).toList();
        Optional<InstitutionMatch> ambiguous = Optional.empty();
        for (Matching matching : all) {
            Optional<InstitutionMatch> strict = matching.strict();
            if (strict.isPresent() && strict.get().status() == InstitutionMatch.Status.MATCHED) {
                return strict.get();
            }
            ambiguous = ambiguous.or(() -> strict);
        }
        return ambiguous.orElseGet(() -> all.stream()
                .map(Matching::fuzzy)
                .min(Comparator.comparing(InstitutionMatch::status).thenComparingDouble(match -> -score(match)))
                .orElseThrow());
    }

    private static double score(InstitutionMatch match) {
        return match.candidates().stream()
                .mapToDouble(InstitutionMatch.Candidate::score)
                .findFirst()
                .orElse(0);
    }
}
