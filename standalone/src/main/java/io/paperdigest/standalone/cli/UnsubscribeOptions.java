package io.paperdigest.standalone.cli;

/**
 * Who leaves.
 *
 * @param email their address, as typed
 * @param state where the installation keeps what it knows
 */
public record UnsubscribeOptions(String email, StateOptions state) {}
