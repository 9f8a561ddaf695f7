/** The tag of a stage's topic that says where its board is, for those who tell by hand. */
export const boardTag = 'storywatch-board';
