package dev.gradus.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.RankingMethods;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** The laws for the methods of each family. */
@SuppressWarnings("ClassCanBeStatic") // groups of jqwik are inner classes
class MethodLawsTest {

    @Example
    void areCheckedForEveryFamily() {
        assertThat(Arrays.stream(MethodLawsTest.class.getDeclaredClasses())
                        .map(group -> group.getSimpleName().toUpperCase(Locale.ROOT)))
                .containsAll(RankingMethods.all().stream()
                        .map(method -> method.descriptor().family().name())
                        .collect(Collectors.toSet()));
    }

    @Group
    class Value extends MethodLaws {
        Value() {
            super(MethodFamily.VALUE);
        }
    }

    @Group
    class Distance extends MethodLaws {
        Distance() {
            super(MethodFamily.DISTANCE);
        }
    }

    @Group
    class Ratio extends MethodLaws {
        Ratio() {
            super(MethodFamily.RATIO);
        }
    }

    @Group
    class Outranking extends MethodLaws {
        Outranking() {
            super(MethodFamily.OUTRANKING);
        }
    }

    @Group
    class Ordinal extends MethodLaws {
        Ordinal() {
            super(MethodFamily.ORDINAL);
        }
    }

    @Group
    class Sorting extends MethodLaws {
        Sorting() {
            super(MethodFamily.SORTING);
        }
    }

    @Group
    class Uncertainty extends MethodLaws {
        Uncertainty() {
            super(MethodFamily.UNCERTAINTY);
        }
    }

    @Group
    class Pairwise extends MethodLaws {
        Pairwise() {
            super(MethodFamily.PAIRWISE);
        }
    }

    @Group
    class Consensus extends MethodLaws {
        Consensus() {
            super(MethodFamily.CONSENSUS);
        }
    }

    @Group
    class Learning extends MethodLaws {
        Learning() {
            super(MethodFamily.LEARNING);
        }
    }
}
