package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.identity.Hosts.Host;
import dev.gradus.dataimport.identity.InstitutionMatch.Candidate;
import dev.gradus.dataimport.identity.InstitutionMatch.Rule;
import dev.gradus.dataimport.identity.InstitutionMatch.Status;
import dev.gradus.dataimport.internal.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One question to a register. */
final class Matching {
    /** Least agreement of words that decides. */
    static final double CERTAIN = 0.9;

    /** Least lead over the next. */
    static final double LEAD = 0.05;

    /** Least agreement that is worth mentioning. */
    static final double LIKELY = 0.7;

    private static final int MOST_CANDIDATES = 10;

    private final InstitutionRegistry registry;
    private final InstitutionQuery query;
    private final Set<String> notes = new LinkedHashSet<>();

    Matching(InstitutionRegistry registry, InstitutionQuery query) {
        this.registry = registry;
        this.query = query;
    }

    /** What all rules but the fuzzy one say; empty if they find nothing. */
    Optional<InstitutionMatch> strict() {
        return query.id().flatMap(this::byIdentifier).or(this::byDomain).or(this::byName);
    }

    private Optional<InstitutionMatch> byIdentifier(String id) {
        Optional<String> ror = RorId.parse(id);
        Integer number = ror.isPresent()
                ? registry.byId.get(ror.get())
                : registry.byIdentifier.get(id.strip().toLowerCase(Locale.ROOT).replace(" ", ""));
        if (number == null) {
            notes.add("The identifier %s is not in the register.".formatted(id.strip()));
            return Optional.empty();
        }
        return Optional.of(decide(ror.isPresent() ? Rule.ROR_ID : Rule.IDENTIFIER, id, Set.of(number)));
    }

    /** By a domain as it is given; failing that, by one above it. */
    private Optional<InstitutionMatch> byDomain() {
        List<Host> hosts = query.domains().stream()
                .flatMap(address -> Hosts.of(address).stream())
                .toList();
        for (Host host : hosts) {
            Set<Integer> owners = owners(host.name());
            if (!owners.isEmpty()) {
                return Optional.of(ofDomain(host.name(), owners, true));
            }
        }
        for (Host host : hosts) {
            for (String above : Hosts.chain(host.name())) {
                Set<Integer> owners = owners(above);
                if (!owners.isEmpty()) {
                    return Optional.of(ofDomain(above, owners, false));
                }
            }
        }
        return Optional.empty();
    }

    private Set<Integer> owners(String host) {
        Set<Integer> owners = registry.byDomain.getOrDefault(host, Set.of());
        return owners.isEmpty() ? registry.byHomePage.getOrDefault(host, Set.of()) : owners;
    }

    /**
     * An institution with a domain. The name, if there is one, decides between several, or raises a doubt; it weighs more
     * than a domain above the one that is asked for.
     */
    private InstitutionMatch ofDomain(String host, Set<Integer> owners, boolean asAsked) {
        Set<Integer> standing = standing(owners);
        Set<Integer> called = standing(named());
        Set<Integer> both = new TreeSet<>(standing);
        both.retainAll(called);
        if (!both.isEmpty()) {
            return decide(Rule.DOMAIN, host, both);
        }
        Set<Integer> inCountry = inCountry(called);
        if (inCountry.isEmpty()) {
            return decide(Rule.DOMAIN, host, standing);
        }
        Set<Integer> related = new TreeSet<>(inCountry);
        related.removeIf(number -> standing.stream().noneMatch(owner -> areRelated(owner, number)));
        String names = String.join(
                ", ",
                standing.stream()
                        .limit(3)
                        .map(owner -> institution(owner).name())
                        .toList());
        notes.add("The domain %s is that of %s.".formatted(host, names));
        if (related.size() == 1 || !asAsked) {
            return decide(Rule.EXACT_NAME, query.name(), related.size() == 1 ? related : inCountry);
        }
        Set<Integer> all = new LinkedHashSet<>(standing);
        all.addAll(inCountry);
        return ambiguous(
                Rule.DOMAIN,
                all.stream()
                        .map(number -> new Candidate(institution(number), host, 1))
                        .toList());
    }

    private boolean areRelated(int one, int other) {
        RegisteredInstitution first = institution(one);
        RegisteredInstitution second = institution(other);
        return first.parents().contains(second.id()) || second.parents().contains(first.id());
    }

    /** Those with this name as written or, if there are none, with its words. */
    private Set<Integer> named() {
        Set<Integer> exact = registry.byName.getOrDefault(NameWords.exact(query.name()), Set.of());
        return exact.isEmpty() ? withWords() : exact;
    }

    private Set<Integer> withWords() {
        Set<Integer> found = new TreeSet<>();
        NameWords.keys(query.name()).forEach(key -> found.addAll(registry.byWords.getOrDefault(key, Set.of())));
        return found;
    }

    private Optional<InstitutionMatch> byName() {
        Map<Rule, Set<Integer>> found = new LinkedHashMap<>();
        found.put(Rule.EXACT_NAME, registry.byName.getOrDefault(NameWords.exact(query.name()), Set.of()));
        found.put(
                Rule.ACRONYM,
                query.name().strip().indexOf(' ') < 0
                        ? registry.byAcronym.getOrDefault(NameWords.initials(query.name()), Set.of())
                        : Set.of());
        found.put(Rule.NORMALIZED_NAME, withWords());
        for (Map.Entry<Rule, Set<Integer>> one : found.entrySet()) {
            Set<Integer> inCountry = inCountry(standing(one.getValue()));
            if (!inCountry.isEmpty()) {
                return Optional.of(decide(one.getKey(), query.name(), inCountry));
            }
            one.getValue().stream()
                    .limit(3)
                    .forEach(number -> notes.add("%s is in %s."
                            .formatted(
                                    institution(number).name(),
                                    institution(number).country().orElse("no stated country"))));
        }
        return Optional.empty();
    }

    /** What words that nearly agree say. */
    InstitutionMatch fuzzy() {
        Map<Integer, Candidate> best = new LinkedHashMap<>();
        for (FuzzyNames.Hit hit : registry.fuzzy.find(query.name(), LIKELY)) {
            for (int number : inCountry(standing(Set.of(hit.institution())))) {
                best.putIfAbsent(number, new Candidate(institution(number), hit.name(), rounded(hit.score())));
            }
        }
        List<Candidate> candidates = List.copyOf(best.values());
        if (candidates.isEmpty()) {
            return new InstitutionMatch(
                    Status.UNMATCHED, Optional.empty(), Optional.empty(), ImmutableList.of(), allNotes());
        }
        double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
        boolean severalWords = NameWords.of(query.name()).size() > 1;
        if (severalWords
                && candidates.get(0).score() >= CERTAIN
                && candidates.get(0).score() - next >= LEAD) {
            return matched(Rule.FUZZY, candidates.get(0));
        }
        return ambiguous(Rule.FUZZY, candidates);
    }

    private static double rounded(double score) {
        return Math.rint(score * 1000) / 1000;
    }

    /** In the country asked for, if there is one. */
    private Set<Integer> inCountry(Set<Integer> numbers) {
        return query.country()
                .map(country -> filtered(
                        numbers,
                        institution ->
                                institution.country().map(country::equals).orElse(true)))
                .orElse(numbers);
    }

    /** Those that stand today: in place of an entry that was taken back its successors. */
    private Set<Integer> standing(Set<Integer> numbers) {
        Set<Integer> standing = new TreeSet<>();
        for (int number : numbers) {
            follow(number, standing, new LinkedHashSet<>());
        }
        return standing;
    }

    private void follow(int number, Set<Integer> standing, Set<Integer> seen) {
        RegisteredInstitution institution = institution(number);
        List<Integer> successors = institution.successors().stream()
                .map(registry.byId::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (institution.status() != RegisteredInstitution.Status.WITHDRAWN
                || successors.isEmpty()
                || !seen.add(number)) {
            standing.add(number);
            return;
        }
        for (int successor : successors) {
            notes.add("%s was taken back for %s."
                    .formatted(institution.name(), institution(successor).name()));
            follow(successor, standing, seen);
        }
    }

    private InstitutionMatch decide(Rule rule, String found, Set<Integer> numbers) {
        Set<Integer> left = standing(numbers);
        left = narrowed(left, institution -> institution.status() == RegisteredInstitution.Status.ACTIVE);
        left = narrowed(left, this::isInPlace);
        if (left.size() > 1) {
            Set<Integer> all = left;
            left = narrowed(
                    left,
                    institution -> all.stream()
                            .map(this::institution)
                            .allMatch(other -> other.id().equals(institution.id())
                                    || other.parents().contains(institution.id())));
        }
        List<Candidate> candidates = left.stream()
                .map(number -> new Candidate(institution(number), found, 1))
                .toList();
        boolean vague = rule == Rule.NORMALIZED_NAME && !registry.fuzzy.isTelling(NameWords.of(query.name()));
        if (candidates.size() > 1 || vague) {
            return ambiguous(rule, candidates);
        }
        RegisteredInstitution only = candidates.get(0).institution();
        if (only.status() != RegisteredInstitution.Status.ACTIVE) {
            notes.add("%s is %s.".formatted(only.name(), only.status().name().toLowerCase(Locale.ROOT)));
        }
        query.country().ifPresent(country -> {
            if (only.country().isPresent() && !only.country().get().equals(country)) {
                notes.add("%s is in %s, not in %s."
                        .formatted(only.name(), only.country().get(), country));
            }
        });
        return matched(rule, candidates.get(0));
    }

    private boolean isInPlace(RegisteredInstitution institution) {
        String place = Folding.fold(query.place().orElse(""));
        return !place.isEmpty()
                && (institution.city().map(Folding::fold).map(place::contains).orElse(false)
                        || institution
                                .region()
                                .map(Folding::fold)
                                .map(place::contains)
                                .orElse(false));
    }

    /** Those that the test holds for, or all if it holds for none. */
    private Set<Integer> narrowed(Set<Integer> numbers, Predicate<RegisteredInstitution> test) {
        Set<Integer> kept = filtered(numbers, test);
        return kept.isEmpty() ? numbers : kept;
    }

    private Set<Integer> filtered(Set<Integer> numbers, Predicate<RegisteredInstitution> test) {
        Set<Integer> kept = new TreeSet<>();
        for (int number : numbers) {
            if (test.test(institution(number))) {
                kept.add(number);
            }
        }
        return kept;
    }

    private RegisteredInstitution institution(int number) {
        return registry.institutions.get(number);
    }

    private InstitutionMatch matched(Rule rule, Candidate candidate) {
        return new InstitutionMatch(
                Status.MATCHED,
                Optional.of(candidate.institution()),
                Optional.of(rule),
                ImmutableList.of(candidate),
                allNotes());
    }

    private InstitutionMatch ambiguous(Rule rule, List<Candidate> candidates) {
        List<Candidate> first = new ArrayList<>(candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())));
        if (candidates.size() > first.size()) {
            notes.add("There are %s candidates.".formatted(candidates.size()));
        }
        return new InstitutionMatch(
                Status.AMBIGUOUS, Optional.empty(), Optional.of(rule), ImmutableList.copyOf(first), allNotes());
    }

    private ImmutableList<String> allNotes() {
        return ImmutableList.copyOf(notes);
    }
}
