/**
 * The pillar services as the gateway knows them: by path and name, from configuration, and by the instances that run.
 *
 * <ul>
 *   <li>Each instance is asked every second whether it takes requests; one that does not answer twice gets none, within five seconds,
 *       and gets some again as soon as it answers.
 *   <li>One that is about to stop gets none while there are others; what it has it finishes.
 *   <li>One that fails half of what it is asked is left alone for a while, and then tried with a few ({@code dongjiang.instances}).
 * </ul>
 */
package org.dongjiang.gateway.pillar;
