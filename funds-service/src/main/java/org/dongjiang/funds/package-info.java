/** Pillar 1, targeted poverty relief (精准扶贫): where the money came from, how it was used, and whom it helped. */
package org.dongjiang.funds;
