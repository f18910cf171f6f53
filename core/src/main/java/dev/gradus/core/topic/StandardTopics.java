package dev.gradus.core.topic;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The standard taxonomy. A new topic is one entry here. */
final class StandardTopics {
    static final TopicTaxonomy TAXONOMY = new TopicTaxonomy(ImmutableList.of(
            new Entry("supervised-unsupervised-learning", "Supervised and unsupervised learning")
                    .words(
                            "machine learning",
                            "maschinelles lernen",
                            "maschinellen lernens",
                            "supervised learning",
                            "unsupervised learning",
                            "statistical learning",
                            "statistisches lernen",
                            "pattern recognition",
                            "mustererkennung",
                            "data mining",
                            "kernel methods",
                            "classification",
                            "clustering",
                            "regression",
                            "predictive modeling",
                            "predictive modelling",
                            "learning theory",
                            "learning from data")
                    .topic(),
            new Entry("deep-learning", "Neural networks and deep learning")
                    .words(
                            "deep learning",
                            "tiefes lernen",
                            "neural network",
                            "neural networks",
                            "neuronale netze",
                            "deep neural",
                            "representation learning",
                            "generative models",
                            "deep generative",
                            "generative ai",
                            "generative adversarial")
                    .topic(),
            new Entry("nlp", "Natural language processing")
                    .words(
                            "natural language processing",
                            "nlp",
                            "natural language",
                            "sprachverarbeitung",
                            "computational linguistics",
                            "computerlinguistik",
                            "language technologies",
                            "language technology",
                            "language models",
                            "large language model",
                            "text mining",
                            "text analytics",
                            "text analysis",
                            "machine translation",
                            "speech recognition",
                            "speech processing",
                            "language understanding",
                            "question answering",
                            "dialogue systems",
                            "language and statistics")
                    .not("programming language", "programming languages")
                    .topic(),
            new Entry("reinforcement-learning", "Reinforcement learning")
                    .words(
                            "reinforcement learning",
                            "verstärkendes lernen",
                            "bestärkendes lernen",
                            "bandits",
                            "markov decision",
                            "sequential decision")
                    .not("reinforced concrete")
                    .topic(),
            new Entry("graphical-models", "Probabilistic graphical models")
                    .words(
                            "graphical models",
                            "graphische modelle",
                            "probabilistic modeling",
                            "probabilistic modelling",
                            "probabilistic models",
                            "probabilistic inference",
                            "probabilistic artificial intelligence",
                            "probabilistic machine learning",
                            "bayesian networks",
                            "bayesian methods",
                            "bayesian learning",
                            "bayesian machine learning",
                            "bayesian inference",
                            "approximate inference")
                    .topic(),
            new Entry("ethics-fairness", "Ethics and fairness in AI")
                    .words(
                            "ethics",
                            "ethical",
                            "ethik",
                            "fairness",
                            "responsible ai",
                            "trustworthy",
                            "responsible data science",
                            "accountability",
                            "societal",
                            "privacy",
                            "explainable",
                            "interpretable",
                            "ai and society",
                            "data and society",
                            "ai policy",
                            "law and ai")
                    .topic(),
            new Entry("practice-capstone", "Real-world applications and capstone projects")
                    .words(
                            "capstone",
                            "practicum",
                            "praktikum",
                            "internship",
                            "industry project",
                            "consulting project",
                            "in practice",
                            "projektarbeit",
                            "group project",
                            "individual project",
                            "software project",
                            "research project",
                            "project course",
                            "co-op work term",
                            "placement")
                    .topic(),
            new Entry("thesis", "Thesis")
                    .within("practice-capstone")
                    .words("thesis", "dissertation", "masterarbeit", "master's project", "degree project")
                    .topic(),
            new Entry("computer-vision", "Computer vision")
                    .words(
                            "computer vision",
                            "bildverarbeitung",
                            "maschinelles sehen",
                            "image processing",
                            "image analysis",
                            "image understanding",
                            "visual computing",
                            "3d vision",
                            "robot vision",
                            "visual recognition",
                            "scene understanding",
                            "video understanding")
                    .topic(),
            new Entry("math-stat-optimization", "Mathematics, statistics and optimisation")
                    .words(
                            "linear algebra",
                            "lineare algebra",
                            "numerical methods",
                            "information theory",
                            "mathematics for")
                    .topic(),
            new Entry("statistics", "Statistics and probability")
                    .within("math-stat-optimization")
                    .words(
                            "statistics",
                            "statistik",
                            "statistical",
                            "probability",
                            "wahrscheinlichkeit",
                            "stochastic",
                            "stochastik",
                            "inference",
                            "time series",
                            "causal",
                            "causality",
                            "experimental design",
                            "design of experiments")
                    .not("statistical learning", "statistical machine learning")
                    .topic(),
            new Entry("optimization", "Optimisation")
                    .within("math-stat-optimization")
                    .words(
                            "optimization",
                            "optimisation",
                            "optimierung",
                            "convex",
                            "operations research",
                            "mathematical programming")
                    .topic(),
            new Entry("large-scale-data-systems", "Large-scale data and machine-learning systems")
                    .words(
                            "big data",
                            "large-scale",
                            "large scale",
                            "large datasets",
                            "massive data",
                            "distributed systems",
                            "parallel computing",
                            "high performance computing",
                            "high-performance computing",
                            "machine learning systems",
                            "systems for machine learning")
                    .topic(),
            new Entry("data-engineering", "Data engineering")
                    .within("large-scale-data-systems")
                    .words(
                            "data engineering",
                            "database",
                            "databases",
                            "datenbanken",
                            "data management",
                            "data warehousing",
                            "data pipelines",
                            "data wrangling",
                            "sql")
                    .topic(),
            new Entry("mlops-deployment", "Deployment and operation of models")
                    .within("large-scale-data-systems")
                    .words("mlops", "devops", "deployment", "machine learning engineering", "software engineering for")
                    .topic(),
            new Entry("cloud", "Cloud computing")
                    .within("large-scale-data-systems")
                    .words("cloud")
                    .topic(),
            new Entry("robotics", "Robotics and autonomous systems")
                    .words("robotics", "robotik", "robot", "robots", "autonomous systems", "autonomous driving")
                    .topic(),
            new Entry("knowledge-reasoning", "Search, knowledge and reasoning")
                    .words(
                            "artificial intelligence",
                            "künstliche intelligenz",
                            "künstlichen intelligenz",
                            "knowledge representation",
                            "knowledge-based",
                            "automated reasoning",
                            "planning",
                            "multi-agent",
                            "multiagent",
                            "logic")
                    .topic(),
            new Entry("communication", "Communication and visualisation")
                    .words(
                            "communication",
                            "kommunikation",
                            "presentation skills",
                            "storytelling",
                            "visualization",
                            "visualisation",
                            "visualisierung",
                            "leadership")
                    .topic()));

    private StandardTopics() {}

    /** Collects one topic. */
    private record Entry(
            String id,
            String name,
            Optional<String> parent,
            ImmutableList<String> synonyms,
            ImmutableList<String> exclusions) {
        Entry(String id, String name) {
            this(id, name, Optional.empty(), ImmutableList.of(), ImmutableList.of());
        }

        Entry within(String broader) {
            return new Entry(id, name, Optional.of(broader), synonyms, exclusions);
        }

        Entry words(String... words) {
            return new Entry(id, name, parent, ImmutableList.copyOf(words), exclusions);
        }

        Entry not(String... words) {
            return new Entry(id, name, parent, synonyms, ImmutableList.copyOf(words));
        }

        Topic topic() {
            return new Topic(id, name, parent, synonyms, exclusions);
        }
    }
}
