/** An address by which its owner is recognised and nobody else reached: j•••@example.org, +387•••23. */
export const maskAddress = (protocol: string, address: string): string => {
  if (protocol.startsWith('email')) {
    const at = address.lastIndexOf('@');
    return at < 1 ? hidden : `${[...address][0]}${hidden}${address.slice(at)}`;
  }
  return protocol === 'sms' && address.length >= 9 ? `${address.slice(0, 4)}${hidden}${address.slice(-2)}` : hidden;
};

const hidden = '•••';
