package io.paperdigest.standalone.cli;

import java.util.Optional;

/**
 * Which paper to explain.
 *
 * @param paper its id, arXiv id or DOI, or words of its title
 * @param edition the id of an edition, as typed; empty for the last
 * @param json whether to print one JSON object instead of text
 * @param state where the installation keeps what it knows
 */
public record ExplainOptions(String paper, Optional<String> edition, boolean json, StateOptions state) {}
